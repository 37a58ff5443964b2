package ascn.actionplan.workbook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import ascn.actionplan.FollowedNetwork;
import ascn.actionplan.plan.PlanCalls;
import ascn.actionplan.progress.ProgressCalls;
import ascn.platform.testsupport.RealParts;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = RealParts.class, scope = TestResourceScope.GLOBAL)
class WorkbookResourceTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv";
    private static final String STATE = "XW";
    private static final String PUBLISHED = "id,year,list,no,city,title,project_key,same_as_basis,focus_area,status,"
            + "status_basis,source,confidence\r\n";

    @Test
    @DisplayName("P09 N01 A workbook with 50 planted faults gives 50 findings, each at its cell, and changes nothing;"
            + " mended it is imported whole")
    void everyPlantedFaultIsFoundAtItsCell() {
        var plan = planOf("workbook-faults");
        var before = draft(plan).extract().<String>path("digest");
        var planted = new PlantedFaults();

        List<Map<String, Object>> found = send(plan, "check", XLSX, planted.faulty())
                .statusCode(200)
                .extract()
                .path("findings");

        assertThat(planted.places()).hasSize(PlantedFaults.COUNT);
        assertThat(found)
                .extracting(
                        finding -> "%s!%s%s".formatted(finding.get("sheet"), finding.get("column"), finding.get("row")))
                .containsExactlyInAnyOrderElementsOf(planted.places());
        send(plan, "import", XLSX, planted.faulty()).statusCode(409);
        draft(plan).body("digest", equalTo(before));

        send(plan, "check", XLSX, planted.mended())
                .statusCode(200)
                .body("findings", hasSize(0))
                .body("added", equalTo(PlantedFaults.PROJECTS));
        send(plan, "import", XLSX, planted.mended()).statusCode(200).body("projects", equalTo(PlantedFaults.PROJECTS));
        draft(plan).body("lacks.code", contains("consultation-missing"));
    }

    @Test
    @DisplayName("P09 What was changed on both sides is a conflict with three values; anything else is merged")
    void aConflictIsShownAndTheRestIsMerged() {
        var plan = planOf("workbook-merge");
        write(plan, project("buses", "Buses"), project("trams", "Trams"));
        var file = download(plan, CSV);
        write(plan, project("buses", "Buses"), project("trams", "Trams to the harbour"));
        var other = file.replace("Buses", "Electric buses");
        var conflicting = other.replace(",Trams,", ",Trams to the hills,");

        send(plan, "check", CSV, bytes(conflicting))
                .statusCode(200)
                .body("isImportable", equalTo(false))
                .body("findings.code", contains("workbook-conflict"))
                .body("findings[0].base", equalTo("Trams"))
                .body("findings[0].mine", equalTo("Trams to the hills"))
                .body("findings[0].theirs", equalTo("Trams to the harbour"))
                .body("findings[0].row", equalTo(3))
                .body("findings[0].column", equalTo("C"));
        send(plan, "import", CSV, bytes(conflicting))
                .statusCode(409)
                .body("type", equalTo("/problems/workbook-conflict"));

        send(plan, "import", CSV, bytes(other)).statusCode(200);
        draft(plan).body("content.projects.title", contains("Electric buses", "Trams to the harbour"));
    }

    @Test
    @DisplayName("P09 A download comes back unchanged as XLSX and CSV, whatever its texts look like")
    void aDownloadComesBackUnchanged() {
        var plan = planOf("workbook-again");
        write(plan, project("sum", "=1+1"), project("mail", "@home, \\\"quoted\\\"; +1"));
        var csv = download(plan, CSV);
        var xlsx = get(plan, XLSX).extract().asByteArray();

        assertThat(csv).contains("'=1+1").contains("'@home");
        for (var sent : List.of(send(plan, "check", CSV, bytes(csv)), send(plan, "check", XLSX, xlsx))) {
            sent.statusCode(200).body("findings", hasSize(0)).body("unchanged", equalTo(2));
        }
        var asSpreadsheetsWrite =
                "\uFEFF" + download(plan, CSV).lines().findFirst().orElseThrow().replace(',', ';')
                        + "\r\nferry;;Ferries;;;transport;Build piers;Faster ways;2019;2020\r\n";
        send(plan, "check", CSV, bytes(asSpreadsheetsWrite))
                .statusCode(200)
                .body("findings", hasSize(0))
                .body("added", equalTo(1));
    }

    @Test
    @DisplayName("P09 A file of an unknown origin is refused, a project that is taken out of a download goes")
    void aDownloadWithoutARowRemovesTheProject() {
        var plan = planOf("workbook-origin");
        write(plan, project("buses", "Buses"), project("trams", "Trams"));
        var file = download(plan, CSV);
        var digest = draft(plan).extract().<String>path("digest");

        send(plan, "check", CSV, bytes(file.replace(digest, "0".repeat(64))))
                .statusCode(409)
                .body("type", equalTo("/problems/workbook-base-unknown"));
        var withoutTrams = String.join("\r\n", file.lines().limit(2).toList()) + "\r\n";
        send(plan, "import", CSV, bytes(withoutTrams)).statusCode(200).body("projects", equalTo(1));
    }

    @Test
    @DisplayName("P09 What unpacks to too much, may run or is no workbook is refused as a whole")
    void hostileFilesAreRefused() throws IOException {
        var plan = planOf("workbook-hostile");

        for (var file : List.of(bomb(), withMacros(), bytes("no workbook"))) {
            send(plan, "check", XLSX, file).statusCode(400).body("type", equalTo("/problems/workbook-unreadable"));
        }
        send(plan, "check", XLSX, withAFormula())
                .statusCode(200)
                .body("findings.code", hasItem("workbook-formula"))
                .body("findings.find { it.code == 'workbook-formula' }.column", equalTo("B"));
        send(plan, "check", CSV, new byte[3 * 1024 * 1024]).statusCode(413);
        send(plan, "check", "application/json", bytes("{}")).statusCode(415);
    }

    @Test
    @DisplayName("P10 N02 A published list of a year becomes the city's entry: other cities' lines are findings, and an"
            + " unknown status stays one")
    void aPublishedListBecomesTheEntry() {
        var city = "workbook-year";
        ProgressCalls.cityWithAProject(city, STATE);
        var line = "ME-1,2023,A,1,%s,%s,%s/%s,TITLE,HEALTH_WELLBEING,%s,Exhibit 2,A published list,published\r\n";
        var own = PUBLISHED
                + line.formatted(city, "Tele-health for all", city, "tele-health", "ONGOING")
                + line.formatted(city, "Clean wells", city, "clean-wells", "");
        var path = "/api/v1/workbooks/progress/" + city + "/2023";

        post(city, path + "/check", CSV, bytes(own + line.formatted("workbook-else", "X", "workbook-else", "x", "")))
                .statusCode(200)
                .body("findings.findAll { it.severity == 'ERROR' }.row", contains(4))
                .body("findings.findAll { it.severity == 'ERROR' }.code", contains("workbook-row-unplaced"));
        post(city, path + "/import", CSV, bytes(own)).statusCode(200).body("projects", equalTo(2));

        as(city).get("/api/v1/progress-entries/" + city + "/2023")
                .then()
                .statusCode(200)
                .body("lines.status", contains("ONGOING", "NOT_ON_RECORD"))
                .body("lines.title", contains("Tele-health for all", "Clean wells"))
                .body("lines.objective", hasItem("NOT_ON_RECORD"));
        var downloaded = as(city).accept(CSV)
                .get("/api/v1/workbooks/progress?year=2023&city=" + city)
                .then()
                .statusCode(200)
                .header("Content-Disposition", endsWith("projects-2023.csv\""))
                .extract()
                .asString();
        assertThat(downloaded).contains(city + "/tele-health,HEALTH_WELLBEING,ONGOING");
        post(city, path + "/import", CSV, bytes(downloaded.replace("ONGOING", "COMPLETED")))
                .statusCode(200);
        as(city).get("/api/v1/progress-entries/" + city + "/2023")
                .then()
                .body("lines.status", hasItems("COMPLETED", "NOT_ON_RECORD"));
    }

    private static String planOf(String city) {
        FollowedNetwork.city(city, STATE);
        PlanCalls.open(city, 1);
        return city;
    }

    private static RequestSpecification as(String city) {
        return given().auth().oauth2(FollowedNetwork.officer(city)).header("Idempotency-Key", UUID.randomUUID());
    }

    private static ValidatableResponse draft(String city) {
        return as(city).get(PlanCalls.PLANS + "/" + city + "/1/draft").then().statusCode(200);
    }

    private static String project(String key, String title) {
        return """
                {"key": "%s", "title": "%s", "undertaking": "Build it", "benefit": "People live better",
                 "from": "2018", "until": "2020", "sectors": ["transport", "ict"]}
                """.formatted(key, title);
    }

    private static void write(String city, String... projects) {
        as(city).contentType("application/json")
                .header("If-Match", draft(city).extract().header("ETag"))
                .body("{\"projects\": [%s]}".formatted(String.join(",", projects)))
                .put(PlanCalls.PLANS + "/" + city + "/1/draft")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse get(String city, String type) {
        return as(city).accept(type)
                .get("/api/v1/workbooks/plans/" + city + "/1")
                .then()
                .statusCode(200);
    }

    private static String download(String city, String type) {
        return get(city, type).extract().asString();
    }

    private static ValidatableResponse send(String city, String act, String type, byte[] file) {
        return post(city, "/api/v1/workbooks/plans/" + city + "/1/" + act, type, file);
    }

    private static ValidatableResponse post(String city, String path, String type, byte[] file) {
        return as(city).contentType(type).body(file).post(path).then();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bomb() throws IOException {
        return zip(Map.of("xl/worksheets/sheet1.xml", new byte[60 * 1024 * 1024]));
    }

    private static byte[] withAFormula() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Projects");
            sheet.value(0, 0, "key");
            sheet.value(0, 1, "title");
            sheet.value(1, 0, "ferry");
            sheet.formula(1, 1, "1+1");
        }
        return out.toByteArray();
    }

    private static byte[] withMacros() throws IOException {
        var types = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"bin\" ContentType=\"application/vnd.ms-office.vbaProject\"/></Types>";
        var parts = new HashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes(types));
        parts.put("xl/vbaProject.bin", bytes("Sub Auto_Open()"));
        return zip(parts);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
