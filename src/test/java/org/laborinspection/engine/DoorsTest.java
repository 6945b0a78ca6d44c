package org.laborinspection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@GuardTest
class DoorsTest {

    private static final List<String> PEOPLE = java.util.Arrays.asList(null, "fieldman", "clockman", "keeper", "robot");
    private static final Set<Integer> SHUT = Set.of(400, 401, 403, 404, 405);

    @Autowired
    GuardHttp http;

    @ParameterizedTest(name = "{0}")
    @DisplayName("With a password: nobody, inspector, supervisor, administrator, integration")
    @CsvSource({
        "/actuator/health, 200, 200, 200, 200, 200",
        "/actuator/prometheus, 401, 403, 403, 200, 200",
        "/actuator/env, 401, 403, 403, 404, 404",
        "/engine-rest/engine, 401, 200, 200, 200, 200",
        "/engine-rest/task/count, 401, 200, 200, 200, 200",
        "/engine-rest/task/x/comment, 401, 403, 403, 403, 403",
        "/engine-rest/telemetry/configuration, 401, 403, 403, 403, 403",
        "/engine-rest/external-task/count, 401, 403, 403, 403, 403",
        "/engine-rest/batch/count, 401, 403, 403, 403, 403",
        "/api/guard/me, 401, 200, 200, 200, 200",
        "/api/nothing, 401, 404, 404, 404, 404",
        "/v3/api-docs, 401, 200, 200, 200, 200",
        "/api, 401, 404, 404, 404, 404"
    })
    void doorsWithPassword(String path, int nobody, int inspector, int supervisor, int administrator, int robot) {
        List<Integer> expected = List.of(nobody, inspector, supervisor, administrator, robot);
        assertThat(PEOPLE.stream().map(user -> http.get(user, path).statusCode()))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("With a session: nobody, inspector, supervisor, administrator")
    @CsvSource({
        "/login, 200, 200, 200, 200",
        "/, 302, 302, 302, 302",
        "/camunda/app/tasklist/default/, 302, 200, 200, 403",
        "/camunda/app/cockpit/default/, 302, 403, 200, 200",
        "/camunda/app/admin/default/, 302, 403, 403, 200",
        "/camunda/app/admin/default/setup/, 302, 403, 403, 403",
        "/camunda/api/admin/setup/default/user/create, 401, 403, 403, 403",
        "/camunda/api/engine/engine/default/task/count, 401, 200, 200, 200",
        "/camunda/api/engine/engine/default/task/x/attachment, 401, 403, 403, 403",
        "/camunda/lib/deps.js, 302, 200, 200, 200",
        "/office/calendar, 302, 200, 200, 200",
        "/office/audit-plans, 302, 200, 200, 200",
        "/office/cases, 302, 200, 200, 200",
        "/office/cases/LJ-2026-0001, 302, 200, 200, 200",
        "/office/paper, 302, 200, 200, 200",
        "/office/preview.js, 302, 200, 200, 200",
        "/webjars/pdfjs-dist/4.10.38/build/pdf.min.mjs, 302, 200, 200, 200",
        "/office/absences, 302, 200, 200, 200",
        "/h2-console, 302, 404, 404, 404",
        "/camunda/../camunda/app/tasklist/default/, 400, 400, 400, 400"
    })
    void doorsWithSession(String path, int nobody, int inspector, int supervisor, int administrator) {
        assertThat(http.stranger().get(path).statusCode()).isEqualTo(nobody);
        assertThat(http.session("fieldman").get(path).statusCode()).isEqualTo(inspector);
        assertThat(http.session("clockman").get(path).statusCode()).isEqualTo(supervisor);
        assertThat(http.session("keeper").get(path).statusCode()).isEqualTo(administrator);
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("Closed doors are closed to everybody, also with a slash at the end and in capitals")
    @CsvSource({
        "POST, /task/create",
        "POST, /process-definition/x/start",
        "POST, /process-definition/key/x/start",
        "POST, /filter/create",
        "POST, /deployment/create",
        "POST, /deployment/x/redeploy",
        "DELETE, /deployment/x",
        "GET, /task/x/comment",
        "POST, /task/x/attachment/create",
        "GET, /process-instance/x/comment",
        "POST, /process-instance/x/modification",
        "POST, /process-instance/x/modification-async",
        "POST, /modification/execute",
        "POST, /migration/execute",
        "POST, /process-definition/x/restart",
        "POST, /process-definition/x/restart-async",
        "POST, /history/cleanup",
        "DELETE, /history/process-instance/x",
        "POST, /history/process-instance/delete",
        "POST, /history/process-instance/set-removal-time",
        "DELETE, /user-operation/x",
        "PUT, /history/user-operation/x/set-annotation",
        "POST, /external-task/fetchAndLock",
        "GET, /batch",
        "GET, /telemetry/configuration",
        "PUT, /job/x/duedate",
        "POST, /job/x/duedate/recalculate",
        "POST, /condition",
        "POST, /task/x/bpmnError",
        "POST, /task/x/bpmnEscalation"
    })
    void closedDoors(String method, String path) {
        for (String user : new String[] {"fieldman", "clockman", "keeper", "robot"}) {
            for (String root : new String[] {"/engine-rest", "/engine-rest/engine/default"}) {
                assertThat(http.raw(method, root + path, user)).isEqualTo(403);
                assertThat(http.raw(method, root + path + "/", user)).isEqualTo(403);
                assertThat(http.raw(method, root + path.toUpperCase(), user)).isEqualTo(403);
            }
        }
        assertThat(http.session("keeper")
                        .send(method, "/camunda/api/engine/engine/default" + path, null)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("Messages and signals come through the integration account only")
    void messages() {
        for (String path : new String[] {"/message", "/signal", "/engine/default/message", "/execution/x/signal"}) {
            assertThat(http.post("keeper", "/engine-rest" + path, "{}").statusCode())
                    .isEqualTo(403);
            assertThat(http.post("robot", "/engine-rest" + path, "{}").statusCode())
                    .isNotIn(401, 403);
        }
    }

    @ParameterizedTest
    @DisplayName("Tricks with paths never open more than the plain path")
    @ValueSource(
            strings = {
                "/engine-rest//task/create",
                "/engine-rest/task//create",
                "/engine-rest/task/create;x=1",
                "/engine-rest/task;x=1/create",
                "/engine-rest;x=1/task/create",
                "/engine-rest/task%2fcreate",
                "/engine-rest/task%2Fcreate",
                "/engine-rest/task/create%3bx",
                "/engine-rest/task/./create",
                "/engine-rest/task/x/../create",
                "/engine-rest/task/..;/task/create",
                "/engine-rest/%2e/task/create",
                "/engine-rest/task/%2e%2e/task/create",
                "/engine-rest/t%61sk/cre%61te",
                "/engine-rest/task/cre%2561te",
                "/engine-rest/task/create%00",
                "/engine-rest/task/create%20",
                "/engine-rest/task/create%c0%af",
                "/engine-rest/task/create%5c",
                "/engine-rest/task\\create",
                "/Engine-Rest/task/create",
                "/ENGINE-REST/task/create",
                "/engine-rest/TASK/CREATE",
                "/engine-rest/engine/other/task/create",
                "/x/../engine-rest/task/create",
                "/%65ngine-rest/task/create",
                "//engine-rest/task/create",
                "/./engine-rest/task/create",
                "/camunda/api/engine/engine/default/task//create",
                "/camunda;a=b/api/engine/engine/default/task/create",
                "/camunda/app/../api/engine/engine/default/task/create",
                "/camunda/api/admin/setup;x/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/cockpit/../admin/setup/default/user/create",
                "/actuator/health/..;/prometheus",
                "/actuator;/prometheus",
                "/login/../actuator/prometheus",
                "/login;/../api/guard/me",
                "/office/public/..%2f..%2fapi/guard/me"
            })
    void pathTricks(String target) {
        for (String method : new String[] {"GET", "POST"}) {
            assertThat(http.raw(method, target, null)).isNotEqualTo(200).isNotEqualTo(204);
            if (!target.contains("/guard/me")) {
                assertThat(http.raw(method, target, "fieldman")).isIn(302, 400, 403, 404, 405);
            }
        }
    }

    @Test
    @DisplayName("A header or parameter does not change the method")
    void methodOverride() {
        assertThat(SHUT)
                .contains(http.raw("GET", "/engine-rest/task/create", "keeper", "X-HTTP-Method-Override: POST"))
                .contains(http.raw(
                        "POST", "/engine-rest/history/process-instance/x", "keeper", "X-HTTP-Method-Override: DELETE"))
                .contains(http.raw("POST", "/engine-rest/history/process-instance/x?_method=DELETE", "keeper"))
                .contains(http.raw("POST", "/engine-rest/task/create", "keeper", "X-Original-URL: /engine-rest/task"))
                .contains(http.raw("TRACE", "/engine-rest/engine", "keeper"));
    }

    @Test
    @DisplayName("Every answer carries the protective headers, a page its own nonce")
    void headers() {
        var session = http.session("clockman");
        var one = session.get("/camunda/app/tasklist/default/");
        var two = session.get("/camunda/app/tasklist/default/");
        String policy = one.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy)
                .contains("frame-ancestors 'none'", "'strict-dynamic'")
                .doesNotContain("script-src 'unsafe");
        String nonce = policy.replaceAll(".*'nonce-([^']+)'.*", "$1");
        assertThat(one.body()).contains("nonce=\"" + nonce + "\"", "lang=\"zh-CN\"");
        assertThat(two.body()).doesNotContain(nonce);
        assertThat(policy).contains("img-src 'self' data: blob:", "media-src 'self' blob:", "worker-src 'self'");
        for (String path : new String[] {"/login", "/api/guard/me", "/engine-rest/engine", "/actuator/health"}) {
            var headers = http.get(null, path).headers();
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .contains("frame-ancestors 'none'");
            assertThat(headers.firstValue("Referrer-Policy")).isPresent();
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    @DisplayName("Pages of the office show files that are at hand, and nothing from elsewhere; the way in shows none")
    void policyOfPages() {
        String office = policy("/office/paper");
        assertThat(office)
                .contains("default-src 'none'", "script-src 'self';", "style-src 'self';", "worker-src 'self'")
                .contains("img-src 'self' data: blob:;", "media-src blob:;")
                .doesNotContain("unsafe", "http:", "https:", "*");
        assertThat(policy("/login")).doesNotContain("blob:", "worker-src");
        assertThat(policy("/webjars/pdfjs-dist/4.10.38/build/pdf.worker.min.mjs"))
                .contains("script-src 'self' 'wasm-unsafe-eval';", "connect-src 'self'")
                .doesNotContain("blob:", "'unsafe-");
        assertThat(http.session("fieldman")
                        .get("/webjars/pdfjs-dist/4.10.38/build/pdf.worker.min.mjs")
                        .headers()
                        .firstValue("Content-Type")
                        .orElseThrow())
                .startsWith("text/javascript");
    }

    private String policy(String path) {
        return http.session("fieldman")
                .get(path)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }
}
