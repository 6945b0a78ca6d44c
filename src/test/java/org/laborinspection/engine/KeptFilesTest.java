package org.laborinspection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What a browser keeps from one visit to the next: the files of the site, and nothing that is said of anybody. */
@GuardTest
class KeptFilesTest {

    @Autowired
    GuardHttp http;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/tasklist/camunda-tasklist-bootstrap.js",
                "/camunda/app/tasklist/scripts/config.js",
                "/camunda/app/tasklist/locales/zh.json",
                "/camunda/lib/deps.js",
                "/office/session.js"
            })
    @DisplayName("A script is kept, asked for again, and not sent again while it is the same")
    void kept(String script) {
        var session = http.session("fieldman");
        var first = session.get(script);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.body()).isNotEmpty();
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-cache");

        var since = first.headers().firstValue("Last-Modified").orElseThrow();
        var again = session.send("GET", script, null, "If-Modified-Since", since);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/app/tasklist/default/",
                "/camunda/api/admin/auth/user/default",
                "/camunda/api/engine/engine/default/task",
                "/api/guard/me",
                "/password"
            })
    @DisplayName("Pages and answers are not kept")
    void notKept(String path) {
        var session = http.session("fieldman");
        session.get("/camunda/app/tasklist/default/");
        var answer = session.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }
}
