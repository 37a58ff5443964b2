package ascn.actionplan.iati.rendering;

import ascn.actionplan.catalogue.domain.FocusArea;
import ascn.actionplan.iati.domain.Activity;
import ascn.actionplan.iati.domain.Gap;
import ascn.actionplan.iati.domain.Publisher;
import ascn.actionplan.project.domain.AggregationKind;
import ascn.actionplan.project.domain.Funding;
import ascn.actionplan.project.domain.IndicatorPromise;
import ascn.actionplan.project.domain.Stakeholder;
import ascn.actionplan.project.domain.StakeholderKind;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * A file of activities in the form of IATI 2.03, written as it is sent: one activity after the other, nothing is kept. The
 * order of elements is that of the published schema.
 */
public final class IatiFile {

    /** The namespace of what is ours in the file, where the standard lets others write. */
    public static final String OWN_NAMESPACE = "urn:ascn:iati";

    private static final String VERSION = "2.03";
    private static final String OWN_VOCABULARY = "99";
    private static final String MULTILATERAL = "40";
    private static final String LOCAL_GOVERNMENT = "11";
    private static final String ACCOUNTABLE = "2";
    private static final String IMPLEMENTING = "4";

    private final Publisher publisher;
    private final Elements xml;

    /** A file that goes there. */
    public IatiFile(OutputStream out, Publisher publisher) throws IOException {
        this.publisher = publisher;
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            this.xml = new Elements(XMLOutputFactory.newFactory().createXMLStreamWriter(writer));
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** What is written may fail as XML or as a stream. */
    @FunctionalInterface
    private interface Writing {
        void write() throws XMLStreamException;
    }

    private static void to(Writing writing) throws IOException {
        try {
            writing.write();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Begins the file. */
    public void begin(Instant generated) throws IOException {
        to(() -> {
            xml.document();
            xml.open(
                    "iati-activities",
                    "version",
                    VERSION,
                    "generated-datetime",
                    generated.truncatedTo(ChronoUnit.SECONDS).toString());
        });
    }

    /** Writes an activity that has no {@link Gap}. */
    public void write(Activity activity) throws IOException {
        to(() -> {
            xml.open("iati-activity", "xml:lang", "en");
            xml.text("iati-identifier", activity.identifier(publisher));
            xml.narrative(publisher.name(), "reporting-org", "ref", publisher.reference(), "type", MULTILATERAL);
            xml.narrative(activity.content().title(), "title");
            for (var told : activity.descriptions()) {
                xml.narrative(told.text(), "description", "type", told.code());
            }
            writeOrganisations(activity);
            xml.empty("activity-status", "code", activity.statusCode());
            for (var day : activity.days()) {
                xml.open(
                        "activity-date",
                        "type",
                        day.code(),
                        "iso-date",
                        day.day().toString());
                if (day.onRecord() != null) {
                    xml.text("narrative", day.onRecord());
                }
                xml.close();
            }
            writePlaceAndSectors(activity);
            for (var funding : activity.content().funding()) {
                writeBudget(activity, funding);
            }
            for (var indicator : activity.content().indicators()) {
                writeResult(activity, indicator);
            }
            xml.close();
        });
    }

    private void writeOrganisations(Activity activity) throws XMLStreamException {
        xml.narrative(
                "City of " + activity.cityName(), "participating-org", "type", LOCAL_GOVERNMENT, "role", ACCOUNTABLE);
        for (Stakeholder stakeholder : activity.content().stakeholders()) {
            var type = organisationType(stakeholder.kind());
            if (type.isPresent()) {
                xml.narrative(stakeholder.name(), "participating-org", "type", type.get(), "role", IMPLEMENTING);
            } else {
                xml.narrative(stakeholder.name(), "participating-org", "role", IMPLEMENTING);
            }
        }
    }

    /** Code of the codelist OrganisationType, where the record tells enough to choose one. */
    private static Optional<String> organisationType(StakeholderKind kind) {
        return switch (kind) {
            case BUSINESS -> Optional.of("70");
            case AGENCY -> Optional.of("10");
            case ACADEMIA -> Optional.of("80");
            case NON_PROFIT, CITIZENS_ORGANISATION, OTHER -> Optional.empty();
        };
    }

    private void writePlaceAndSectors(Activity activity) throws XMLStreamException {
        xml.empty("recipient-country", "code", activity.memberState());
        xml.open("location", "ref", activity.city());
        xml.narrative(activity.cityName(), "name");
        xml.close();
        for (var sector : activity.content().sectors()) {
            xml.empty(
                    "sector",
                    "vocabulary",
                    OWN_VOCABULARY,
                    "vocabulary-uri",
                    publisher.serviceAddress() + "/api/v1/sectors",
                    "code",
                    sector);
        }
        FocusArea focusArea = activity.content().focusArea();
        if (focusArea != null) {
            xml.narrative(
                    focusArea.label(),
                    "tag",
                    "vocabulary",
                    OWN_VOCABULARY,
                    "vocabulary-uri",
                    publisher.serviceAddress() + "/api/v1/focus-areas",
                    "code",
                    focusArea.name());
        }
    }

    /** Original budget, indicative or committed. The standard wants the day of the value: that of the rate, else the first. */
    private void writeBudget(Activity activity, Funding funding) throws XMLStreamException {
        var from = activity.budgetFrom();
        var until = activity.budgetUntil();
        if (from.isEmpty() || until.isEmpty()) {
            return;
        }
        var rateOn = funding.rateOn();
        var valueOn = rateOn == null ? from.get() : rateOn.lastDay();
        xml.open("budget", "type", "1", "status", funding.secured() ? "2" : "1");
        xml.empty("period-start", "iso-date", from.get().toString());
        xml.empty("period-end", "iso-date", until.get().toString());
        xml.text("value", funding.amount(), "currency", funding.currency(), "value-date", valueOn.toString());
        xml.close();
    }

    /** A result of the type other: whether it is an output, outcome or impact is not on record. */
    private void writeResult(Activity activity, IndicatorPromise indicator) throws XMLStreamException {
        xml.open("result", "type", "9");
        xml.narrative(indicator.name(), "title");
        xml.open("indicator", "measure", measureOf(indicator.aggregation()));
        xml.narrative(indicator.name() + " (" + indicator.unit() + ")", "title");
        var baseline = indicator.baseline();
        var baselineOn = indicator.baselineOn();
        if (baseline != null && baselineOn != null) {
            xml.empty("baseline", "year", Integer.toString(baselineOn.lastDay().getYear()), "value", baseline);
        }
        for (var period : activity.periodsOf(indicator)) {
            xml.open("period");
            xml.empty("period-start", "iso-date", period.from().toString());
            xml.empty("period-end", "iso-date", period.until().toString());
            if (period.target() != null) {
                xml.empty("target", "value", period.target());
            }
            if (period.actual() != null) {
                xml.empty("actual", "value", period.actual());
            }
            xml.close();
        }
        xml.close();
        xml.close();
    }

    /** Code of the codelist IndicatorMeasure. */
    private static String measureOf(AggregationKind kind) {
        return switch (kind) {
            case SUM, LAST_VALUE -> "1";
            case WEIGHTED_PERCENT -> "2";
            case QUALITATIVE -> "5";
        };
    }

    /** Ends the file with what it leaves out, and why; only here lets the standard others write. */
    public void end(Map<Gap, Long> leftOut) throws IOException {
        to(() -> {
            for (var gap : Gap.values()) {
                long projects = leftOut.getOrDefault(gap, 0L);
                if (projects > 0) {
                    xml.own(OWN_NAMESPACE, "left-out", "reason", gap.name(), "projects", Long.toString(projects));
                }
            }
            xml.close();
            xml.end();
        });
    }
}
