package org.laborinspection.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.laborinspection.calendar.Office;
import org.laborinspection.demo.DemoOffice;
import org.laborinspection.evidence.SampleFiles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@TasklistTest
@Tag("CASE-08")
@DisplayName("Evidence files over HTTP: who uploads, who sees what, and how it is handed out")
class EvidenceOverHttpTest {

    private static final LocalDate TODAY = LocalDate.now(Office.ZONE);

    @LocalServerPort
    int port;

    @Autowired
    DemoOffice office;

    @Autowired
    JdbcClient jdbc;

    private OfficeHttp http;
    private String caseNo;

    @BeforeEach
    void fileACase() {
        office.open();
        http = new OfficeHttp(port);
        caseNo = http.filed("证据示例有限公司");
    }

    @Test
    @DisplayName(
            "A photograph is handed out to keep, without its position; the original only to the handlers, on record")
    void photograph() {
        var photo = SampleFiles.photo();
        var added = http.upload("inspector1", caseNo, "../宿舍\u202E区.jpg", photo, about());
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(added.json().at("/typeLabel").asText()).isEqualTo("JPEG图片");
        assertThat(added.json().at("/fileName").asText()).isEqualTo("宿舍区.jpg");
        assertThat(added.json().at("/original").asText()).endsWith("?original=true");

        var listed = http.get("chief", "/api/cases/" + caseNo + "/evidence").json();
        assertThat(listed).hasSize(1);
        assertThat(listed.at("/0/original").isNull()).isTrue();
        assertThat(http.get("chief", "/api/cases/" + caseNo).json().at("/evidence"))
                .isEqualTo(listed);

        var href = listed.at("/0/href").asText();
        var shown = http.get("chief", href);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.type()).startsWith("image/jpeg");
        assertThat(shown.header("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E5%AE%BF%E8%88%8D%E5%8C%BA.jpg");
        assertThat(shown.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(shown.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
        assertThat(new String(shown.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "37.07N");

        assertThat(http.get("chief", href + "?original=true").status()).isEqualTo(403);
        var original = http.get("inspector2", href + "?original=true");
        assertThat(original.bytes()).isEqualTo(photo);
        assertThat(original.header("X-Content-SHA256"))
                .isEqualTo(listed.at("/0/sha256").asText());
        var log = http.get("chief", "/api/cases/" + caseNo).json().at("/log");
        assertThat(log.findValuesAsText("action")).endsWith("AddEvidence", "ReadOriginal");
        assertThat(log.findValuesAsText("actor")).endsWith("inspector1", "inspector2");
    }

    @Test
    @Tag("CASE-S10")
    @DisplayName(
            "What names the informant is absent for all but registrar, handlers and chief, whose readings are recorded")
    void sealed() {
        var about = about();
        about.put("sealed", true);
        about.put("name", CaseBodies.INFORMANT + "来信");
        var added = http.upload("inspector1", caseNo, CaseBodies.INFORMANT + ".pdf", SampleFiles.pdf(), about);
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        var href = added.json().at("/href").asText();

        for (var other : List.of("reviewer", "leader", "supervisor")) {
            assertThat(http.get(other, "/api/cases/" + caseNo + "/evidence").json())
                    .isEmpty();
            assertThat(http.get(other, "/api/cases/" + caseNo).text()).doesNotContain(CaseBodies.INFORMANT, href);
            assertThat(http.get(other, href).status()).as(other).isEqualTo(404);
        }
        for (var entitled : List.of("clerk", "inspector2", "chief")) {
            assertThat(http.get(entitled, "/api/cases/" + caseNo + "/evidence")
                            .json()
                            .at("/0/name")
                            .asText())
                    .isEqualTo(CaseBodies.INFORMANT + "来信");
            assertThat(http.get(entitled, href).bytes()).isEqualTo(SampleFiles.pdf());
        }
        assertThat(jdbc.sql("select reader from li_evidence_reading where evidence_id = ? order by id")
                        .param(added.json().at("/id").asText())
                        .query(String.class)
                        .list())
                .containsExactly("clerk", "inspector2", "chief");
        assertThat(http.get("chief", "/api/cases/" + caseNo).json().at("/log").toString())
                .doesNotContain(CaseBodies.INFORMANT);
    }

    @Test
    @Tag("SEC-3")
    @DisplayName("Only the handlers add and withdraw; strangers find no case, and no id opens a file of another case")
    void rights() {
        var href = upload().at("/href").asText();
        for (var stranger : List.of("inspector3", "auditor1", "business")) {
            assertThat(http.upload(stranger, caseNo, "a.pdf", SampleFiles.pdf(), about())
                            .status())
                    .isEqualTo(404);
            for (var path : List.of("/api/cases/" + caseNo + "/evidence", href, href + "?original=true")) {
                assertThat(http.get(stranger, path).status()).isEqualTo(404);
            }
            assertThat(withdraw(stranger, href).status()).isEqualTo(404);
        }
        for (var reader : List.of("reviewer", "chief", "leader")) {
            var refused = http.upload(reader, caseNo, "a.pdf", SampleFiles.pdf(), about());
            assertThat(refused.status()).as(reader).isEqualTo(403);
            assertThat(refused.json().at("/detail").asText()).contains("承办人员");
            assertThat(withdraw(reader, href).status()).as(reader).isEqualTo(403);
        }
        assertThat(http.get(null, href).status()).isEqualTo(401);

        var other = http.filed("另案示例有限公司");
        var id = href.substring(href.lastIndexOf('/') + 1);
        for (var foreign : List.of(id, UUID.randomUUID().toString(), "1", "%27")) {
            var path = "/api/cases/" + other + "/evidence/" + foreign;
            assertThat(http.get("inspector1", path).status()).as(path).isEqualTo(404);
            assertThat(http.get("inspector1", path + "?original=true").status()).isEqualTo(404);
            assertThat(withdraw("inspector1", path).status()).isEqualTo(404);
        }
        assertThat(http.get("chief", "/api/cases/" + caseNo + "/evidence")
                        .json()
                        .at("/0/withdrawn")
                        .isNull())
                .isTrue();

        assertThat(http.post("inspector2", href + "/withdrawal", Map.of()).status())
                .isEqualTo(400);
        assertThat(withdraw("inspector2", href).json().at("/withdrawn").asText())
                .isEqualTo("误传");
        assertThat(withdraw("inspector2", href).status()).isEqualTo(422);
        assertThat(http.get("chief", href).status()).as("it is kept").isEqualTo(200);
    }

    static Stream<Arguments> bad() {
        var pdf = SampleFiles.pdf();
        return Stream.of(
                arguments("empty", "a.pdf", new byte[0], about(), 400, "file"),
                arguments("one byte too many", "a.pdf", Arrays.copyOf(pdf, (20 << 20) + 1), about(), 413, "file"),
                arguments("a program", "a.pdf.exe", pdf, about(), 400, "file"),
                arguments("a page", "a.pdf", "<html>".getBytes(StandardCharsets.UTF_8), about(), 400, "file"),
                arguments("no kind", "a.pdf", pdf, without("kind"), 400, "kind"),
                arguments("an unknown kind", "a.pdf", pdf, with("kind", "口供"), 400, "kind"),
                arguments("no source", "a.pdf", pdf, without("source"), 400, "source"),
                arguments("no pages at all", "a.pdf", pdf, with("pages", 0), 400, "pages"),
                arguments("a day to come", "a.pdf", pdf, with("obtainedOn", TODAY.plusDays(1) + ""), 400, "obtainedOn"),
                arguments("a hidden character", "a.pdf", pdf, with("name", "a\u202Eb"), 400, "name"),
                arguments("a long name", "a.pdf", pdf, with("name", "长".repeat(201)), 400, "name"),
                arguments("an unknown field", "a.pdf", pdf, with("path", "/etc"), 400, "path"),
                arguments("half a document", "a.pdf", pdf, "{\"kind\":", 400, null),
                arguments("the paper of another case", "a.pdf", pdf, Map.of("document", 999999), 400, "document"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bad")
    @Tag("SEC-3")
    @DisplayName("Bad files and bad words are refused in Chinese, by their field, and leave nothing")
    void refused(String what, String name, byte[] bytes, Object about, int status, String field) {
        var answer = http.upload("inspector1", caseNo, name, bytes, about);

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().at("/detail").asText()).matches("(?s).*\\p{IsHan}.*");
        if (field != null) {
            assertThat(answer.json().at("/field").asText()).as(answer.text()).isEqualTo(field);
        }
        var file = http.get("chief", "/api/cases/" + caseNo).json();
        assertThat(file.at("/evidence")).isEmpty();
        assertThat(file.at("/log").findValuesAsText("action")).doesNotContain("AddEvidence");
    }

    @Test
    @DisplayName("A lead that is not filed yet takes no evidence")
    void notFiled() {
        var lead = http.post("inspector1", "/api/cases", CaseBodies.complaint("未立案示例有限公司"))
                .json()
                .at("/caseNo")
                .asText();
        assertThat(http.upload("inspector1", lead, "a.pdf", SampleFiles.pdf(), about())
                        .status())
                .isEqualTo(403);
    }

    private com.fasterxml.jackson.databind.JsonNode upload() {
        var added = http.upload("inspector1", caseNo, "合同.pdf", SampleFiles.pdf(), about());
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        return added.json();
    }

    private OfficeHttp.Answer withdraw(String user, String href) {
        return http.post(user, href + "/withdrawal", Map.of("reason", "误传"));
    }

    private static Map<String, Object> about() {
        return new HashMap<>(Map.of("kind", "书证", "source", "用人单位提供", "pages", 2, "obtainedOn", TODAY.toString()));
    }

    private static Map<String, Object> with(String field, Object value) {
        var about = about();
        about.put(field, value);
        return about;
    }

    private static Map<String, Object> without(String field) {
        var about = about();
        about.remove(field);
        return about;
    }
}
