package ascn.platform.webhooks.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WebhookSecretTest {

    private static final UUID ONE = UUID.fromString("01960000-0000-7000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("01960000-0000-7000-8000-000000000002");

    private static String key(int fill) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) fill);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The values that the reference libraries of Standard Webhooks test with. */
    @Test
    void theSignatureIsThatOfThePublishedExample() {
        var secret = WebhookSecret.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

        var signature = secret.sign(
                "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8));

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void aNewSecretHas32RandomBytesInTheUsualForm() {
        var shown = WebhookSecret.random().shown();

        assertThat(shown).matches("whsec_[A-Za-z0-9+/]{43}=");
        assertThat(Base64.getDecoder().decode(shown.substring(6))).hasSize(32);
        assertThat(WebhookSecret.random().shown()).isNotEqualTo(shown);
    }

    @Test
    void aSecretDoesNotSayItselfInALog() {
        assertThat(WebhookSecret.random()).hasToString("whsec_…");
    }

    @Test
    void aSecretComesOutOfTheBoxAsItWentIn() {
        var box = new SecretBox(List.of(key(1)));
        var secret = WebhookSecret.random();

        var closed = box.close(ONE, secret);

        assertThat(box.open(ONE, closed).shown()).isEqualTo(secret.shown());
        assertThat(box.close(ONE, secret)).isNotEqualTo(closed);
        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain(secret.shown());
    }

    @Test
    void aSecretIsOfNoUseInTheRowOfAnotherSubscription() {
        var box = new SecretBox(List.of(key(1)));
        var closed = box.close(ONE, WebhookSecret.random());

        assertThatThrownBy(() -> box.open(OTHER, closed)).isInstanceOf(SecretBox.SecretLost.class);
    }

    @Test
    void aSecretThatWasChangedIsNotOpened() {
        var box = new SecretBox(List.of(key(1)));
        var closed = box.close(ONE, WebhookSecret.random());
        closed[closed.length - 1] ^= 1;

        assertThatThrownBy(() -> box.open(ONE, closed)).isInstanceOf(SecretBox.SecretLost.class);
        assertThatThrownBy(() -> box.open(ONE, new byte[3])).isInstanceOf(SecretBox.SecretLost.class);
    }

    @Test
    void aKeyCanBeReplacedWithoutLosingWhatIsKept() {
        var closed = new SecretBox(List.of(key(1))).close(ONE, WebhookSecret.random());

        assertThat(new SecretBox(List.of(key(2), key(1))).open(ONE, closed).shown())
                .startsWith("whsec_");
        assertThatThrownBy(() -> new SecretBox(List.of(key(2))).open(ONE, closed))
                .isInstanceOf(SecretBox.SecretLost.class);
    }

    @Test
    void aKeyOfAnotherLengthStopsTheService() {
        assertThatThrownBy(() -> new SecretBox(List.of("c2hvcnQ="))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SecretBox(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
