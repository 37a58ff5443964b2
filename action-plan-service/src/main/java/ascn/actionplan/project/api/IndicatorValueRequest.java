package ascn.actionplan.project.api;

import ascn.actionplan.project.domain.Measured;
import ascn.contracts.record.PartialDate;
import ascn.platform.http.time.Acts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator for a period.
 *
 * @param period the period, a year or month
 * @param value a decimal number, of a sum or last value
 * @param numerator of a weighted percentage
 * @param denominator of a weighted percentage, more than zero
 * @param words of a qualitative indicator
 * @param parts the same by the dimensions of the indicator
 * @param occurredOn the day of the act; today where it is left out, and another only for acts of the record
 * @param source where it is written down; needed for another day than today
 */
public record IndicatorValueRequest(
        @NotNull(message = "is missing") PartialDate period,

        @Schema(examples = "1200")
        @Nullable
        @Pattern(regexp = "-?\\d{1,18}(\\.\\d{1,6})?", message = "must be a decimal number")
        String value,

        @Schema(examples = "30")
        @Nullable
        @Pattern(regexp = "-?\\d{1,18}(\\.\\d{1,6})?", message = "must be a decimal number")
        String numerator,

        @Schema(examples = "120")
        @Nullable
        @Pattern(regexp = "-?\\d{1,18}(\\.\\d{1,6})?", message = "must be a decimal number")
        String denominator,

        @Nullable
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        @Size(max = 2000, message = "is longer than 2000 characters")
        String words,

        @Nullable @Size(max = 200, message = "holds at most 200 parts")
        List<@NotNull(message = "must not be null") @Valid PartItem> parts,

        @Nullable PartialDate occurredOn,

        @Nullable
        @Pattern(regexp = WITH_TEXT, message = "must not be blank")
        @Size(max = 500, message = "is longer than 500 characters")
        String source) {

    private static final String WITH_TEXT = ProjectContentItem.WITH_TEXT;

    Measured toMeasured() {
        return new Measured(
                period, amount(value, numerator, denominator, words), ProjectContentItem.all(parts, PartItem::toPart));
    }

    Acts.Dated dated() {
        return new Acts.Dated(occurredOn, null, source);
    }

    private static Measured.Amount amount(
            @Nullable String value, @Nullable String numerator, @Nullable String denominator, @Nullable String words) {
        return new Measured.Amount(number(value), number(numerator), number(denominator), words);
    }

    private static @Nullable BigDecimal number(@Nullable String written) {
        return written == null ? null : new BigDecimal(written);
    }

    /**
     * A part of the value.
     *
     * @param dimension by what the value is told apart
     * @param category the part
     * @param value a decimal number, of a sum or last value
     * @param numerator of a weighted percentage
     * @param denominator of a weighted percentage, more than zero
     * @param words of a qualitative indicator
     */
    public record PartItem(
            @NotBlank(message = "is missing") @Size(max = 60, message = "is longer than 60 characters")
            String dimension,

            @NotBlank(message = "is missing") @Size(max = 120, message = "is longer than 120 characters")
            String category,

            @Schema(examples = "900")
            @Nullable
            @Pattern(regexp = "-?\\d{1,18}(\\.\\d{1,6})?", message = "must be a decimal number")
            String value,

            @Schema(examples = "20")
            @Nullable
            @Pattern(regexp = "-?\\d{1,18}(\\.\\d{1,6})?", message = "must be a decimal number")
            String numerator,

            @Schema(examples = "60")
            @Nullable
            @Pattern(regexp = "-?\\d{1,18}(\\.\\d{1,6})?", message = "must be a decimal number")
            String denominator,

            @Nullable
            @Pattern(regexp = WITH_TEXT, message = "must not be blank")
            @Size(max = 2000, message = "is longer than 2000 characters")
            String words) {

        Measured.Part toPart() {
            return new Measured.Part(dimension, category, amount(value, numerator, denominator, words));
        }
    }
}
