package ascn.actionplan.iati;

import static org.assertj.core.api.Assertions.assertThat;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.iati.domain.Activity;
import ascn.actionplan.iati.domain.Gap;
import ascn.actionplan.iati.domain.Publisher;
import ascn.actionplan.iati.rendering.IatiFile;
import ascn.actionplan.project.domain.AggregationKind;
import ascn.actionplan.project.domain.Funding;
import ascn.actionplan.project.domain.FundingSource;
import ascn.actionplan.project.domain.IndicatorPromise;
import ascn.actionplan.project.domain.IndicatorTarget;
import ascn.actionplan.project.domain.Measured;
import ascn.actionplan.project.domain.ProjectContent;
import ascn.actionplan.project.domain.ProjectKind;
import ascn.actionplan.project.domain.ProjectStatus;
import ascn.actionplan.project.domain.Stakeholder;
import ascn.actionplan.project.domain.StakeholderKind;
import ascn.contracts.record.OnRecord;
import ascn.contracts.record.PartialDate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The file of IATI 2.03, held to the published schema. */
class IatiFileTest {

    private static final Publisher PUBLISHER =
            new Publisher("XI-ASCN", "ASEAN Smart Cities Network", "https://plans.example");
    private static final Instant NOW = Instant.parse("2026-11-22T03:15:00Z");

    @Test
    void aProjectWithEverythingIsValid() throws Exception {
        var file = written(activity(everything("Smart Traffic"), ProjectStatus.ONGOING), Map.of());

        assertThat(file)
                .contains("<iati-identifier>XI-ASCN-da-nang--traffic-centre</iati-identifier>")
                .contains("<activity-status code=\"2\"")
                .contains("<activity-date type=\"1\" iso-date=\"2019-01-01\"><narrative>On record as 2019</narrative>")
                .contains("type=\"3\" iso-date=\"2022-12-31\"")
                .contains("<participating-org type=\"70\" role=\"4\"><narrative>A company</narrative>")
                .contains("code=\"transport\"")
                .contains("code=\"BUILT_INFRASTRUCTURE\"")
                .contains("<budget type=\"1\" status=\"2\">")
                .contains("<value currency=\"VND\" value-date=\"2019-07-02\">1500000.50</value>")
                .contains("<baseline year=\"2018\" value=\"800\"")
                .contains("<target value=\"2000\"")
                .contains("<actual value=\"1900\"");
        assertThat(IatiSchema.faultsOf(file)).isEmpty();
    }

    @Test
    @DisplayName("N02 what is not on record is left out, never made up")
    void aProjectWithLittleIsValid() throws Exception {
        var file = written(activity(little("2019", null), ProjectStatus.COMPLETED), Map.of());

        assertThat(file)
                .contains("<narrative>Not on record</narrative>")
                .contains("<activity-status code=\"4\"")
                .doesNotContain("<budget")
                .doesNotContain("type=\"3\"")
                .doesNotContain("<point");
        assertThat(IatiSchema.faultsOf(file)).isEmpty();
    }

    @Test
    @DisplayName("N02 a project without status or without any date is left out and counted, as IATI demands both")
    void whatIatiCannotHoldIsCounted() throws Exception {
        assertThat(activity(little("2019", null), ProjectStatus.NOT_ON_RECORD).gap())
                .contains(Gap.STATUS_NOT_ON_RECORD);
        assertThat(activity(little(null, null), ProjectStatus.ONGOING).gap()).contains(Gap.DATE_NOT_ON_RECORD);
        assertThat(activity(little(null, "2022"), ProjectStatus.PLANNING).gap()).isEmpty();

        var file =
                written(activity(little(null, "2022"), ProjectStatus.PLANNING), Map.of(Gap.STATUS_NOT_ON_RECORD, 17L));
        assertThat(file)
                .contains("reason=\"STATUS_NOT_ON_RECORD\" projects=\"17\"")
                .doesNotContain("DATE_NOT_ON_RECORD");
        assertThat(IatiSchema.faultsOf(file)).isEmpty();
    }

    @Test
    void anyTextIsWrittenSoThatXmlHoldsIt() throws Exception {
        var title = "Đà Nẵng <b>\"nhanh\" & an toàn</b> \u0001\u0008\uD800 ]]> \uD83D\uDE8C";

        var file = written(activity(everything(title), ProjectStatus.ONGOING), Map.of());

        assertThat(IatiSchema.titleIn(file))
                .isEqualTo("Đà Nẵng <b>\"nhanh\" & an toàn</b> \uFFFD\uFFFD\uFFFD ]]> \uD83D\uDE8C");
        assertThat(IatiSchema.faultsOf(file)).isEmpty();
    }

    @Test
    void theFileIsSentWhileItIsWritten() throws Exception {
        var sent = new CountedOutput();
        var activity = activity(everything("Smart Traffic"), ProjectStatus.ONGOING);
        var file = new IatiFile(sent, PUBLISHER);
        file.begin(NOW);

        long sentBefore = 0;
        for (int part = 0; part < 10; part++) {
            for (int written = 0; written < 100; written++) {
                file.write(activity);
            }
            assertThat(sent.bytes).as("after part " + part).isGreaterThan(sentBefore);
            sentBefore = sent.bytes;
        }
        file.end(Map.of());
    }

    private static final class CountedOutput extends OutputStream {

        private long bytes;

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) {
            bytes += length;
        }
    }

    private static String written(Activity activity, Map<Gap, Long> leftOut) throws IOException {
        var out = new ByteArrayOutputStream();
        var file = new IatiFile(out, PUBLISHER);
        file.begin(NOW);
        file.write(activity);
        file.end(leftOut);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Activity activity(ProjectContent content, ProjectStatus status) {
        var measured = new Measured(PartialDate.parse("2022"), Measured.Amount.of(new BigDecimal("1900")), List.of());
        return new Activity("da-nang", "Đà Nẵng", "VN", content, status, Map.of("guests", List.of(measured)));
    }

    private static ProjectContent everything(String title) {
        return content(
                title,
                "2019",
                "2022-12-31",
                OnRecord.parse("Build a centre"),
                FocusArea.BUILT_INFRASTRUCTURE,
                List.of(new Funding(
                        "1500000.50",
                        "VND",
                        FundingSource.CITY,
                        true,
                        "0.00004",
                        "Central bank",
                        PartialDate.parse("2019-07-02"))));
    }

    private static ProjectContent little(@Nullable String from, @Nullable String until) {
        return content(
                "Smart Traffic",
                from,
                until,
                OnRecord.notOnRecord(),
                null,
                List.of(new Funding("1", "VND", FundingSource.CITY, false, null, null, null)));
    }

    private static ProjectContent content(
            String title,
            @Nullable String from,
            @Nullable String until,
            OnRecord told,
            @Nullable FocusArea focusArea,
            List<Funding> funding) {
        return new ProjectContent(
                "traffic-centre",
                ProjectKind.PROJECT,
                title,
                focusArea,
                List.of(),
                List.of("transport"),
                told,
                told,
                from == null ? null : PartialDate.parse(from),
                until == null ? null : PartialDate.parse(until),
                List.of(),
                funding,
                null,
                List.of(
                        new Stakeholder("A company", StakeholderKind.BUSINESS, null),
                        new Stakeholder("Association of drivers", StakeholderKind.CITIZENS_ORGANISATION, null)),
                List.of(),
                List.of(),
                List.of(),
                null,
                told,
                List.of(),
                List.of(new IndicatorPromise(
                        "guests",
                        "Guests in a year",
                        "guests",
                        AggregationKind.SUM,
                        "800",
                        PartialDate.parse("2018"),
                        List.of(new IndicatorTarget("2022", "2000")),
                        List.of())));
    }
}
