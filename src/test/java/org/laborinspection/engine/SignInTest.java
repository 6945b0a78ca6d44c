package org.laborinspection.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GuardTest
class SignInTest {

    private static final String LOGOUT = "/camunda/api/admin/auth/user/default/logout";

    @Autowired
    GuardHttp http;

    @Autowired
    IdentityService identity;

    @Test
    @DisplayName("One sign-in opens Tasklist and the engine behind it; signing out there ends the session")
    void inAndOut() {
        var session = http.stranger();
        assertThat(location(session.get("/camunda/app/tasklist/default/"))).endsWith("/login");
        String before = session.cookie("JSESSIONID");
        assertThat(location(session.login("fieldman", GuardFixture.PASSWORD)))
                .endsWith("/camunda/app/tasklist/default/");
        assertThat(session.cookie("JSESSIONID")).isNotEqualTo(before);
        assertThat(session.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(session.get("/camunda/api/admin/auth/user/default").body()).contains("\"userId\":\"fieldman\"");

        assertThat(session.send("POST", LOGOUT, "", "X-XSRF-TOKEN", session.cookie("XSRF-TOKEN"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(location(session.get("/camunda/app/tasklist/default/"))).endsWith("/login");
        assertThat(session.get("/api/guard/me").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("A wrong password is refused in Chinese, without saying what was wrong")
    void wrongPassword() {
        var session = http.stranger();
        assertThat(location(session.login("nobody", "x"))).endsWith("/login?error");
        assertThat(session.get("/login?error").body()).contains("用户名或密码不正确", "县人力资源和社会保障局");
    }

    @Test
    @DisplayName("The sign-in form needs its token; the webapps' own sign-in is closed")
    void token() {
        var session = http.stranger();
        session.get("/login");
        assertThat(session.send(
                                "POST",
                                "/login",
                                "username=fieldman&password=x",
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .statusCode())
                .isEqualTo(403);
        var inside = http.session("fieldman");
        inside.get("/camunda/app/tasklist/default/");
        assertThat(inside.send(
                                "POST",
                                "/camunda/api/admin/auth/user/default/login/tasklist",
                                "username=keeper&password=x",
                                "Content-Type",
                                "application/x-www-form-urlencoded",
                                "X-XSRF-TOKEN",
                                inside.cookie("XSRF-TOKEN"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("With a session, /api changes nothing without the token that Tasklist's first page set")
    void csrf() {
        var session = http.session("fieldman");
        session.get("/camunda/app/tasklist/default/");
        String body = "{\"name\":\"甲\",\"headcount\":1}";
        String token = session.cookie("LI-XSRF");
        assertThat(token).isNotBlank();
        assertThat(session.send("POST", "/api/guard/entries", body, "Content-Type", "application/json")
                        .statusCode())
                .isEqualTo(403);
        assertThat(session.send(
                                "POST",
                                "/api/guard/entries",
                                body,
                                "Content-Type",
                                "application/json",
                                "X-LI-XSRF",
                                token)
                        .statusCode())
                .isEqualTo(200);
        assertThat(http.post("fieldman", "/api/guard/entries", body).statusCode())
                .isEqualTo(200);
        assertThat(session.send("POST", "/camunda/api/engine/engine/default/task/count", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("A first password must be changed before anything else opens")
    void firstPassword() {
        var session = http.stranger();
        assertThat(location(session.login("newcomer", GuardFixture.PASSWORD))).endsWith("/password");
        assertThat(location(session.get("/camunda/app/tasklist/default/"))).endsWith("/password");
        assertThat(session.get("/api/guard/me").statusCode()).isEqualTo(403);
        assertThat(http.get("newcomer", "/engine-rest/engine").statusCode()).isEqualTo(403);
        assertThat(change(session, "short").body()).contains("不符合要求");
        assertThat(location(change(session, "Changed%232026-ok"))).endsWith("/login?changed");
        assertThat(location(http.stranger().login("newcomer", "Changed#2026-ok")))
                .endsWith("/");
    }

    @Test
    @DisplayName("Who has been removed is out at once, session or not")
    void removed() {
        var session = http.session("leaver");
        assertThat(session.get("/api/guard/me").body()).isEqualTo("leaver");
        session.get("/camunda/app/tasklist/default/");
        identity.deleteUser("leaver");
        assertThat(session.get("/api/guard/me").statusCode()).isEqualTo(401);
        assertThat(session.get("/camunda/api/engine/engine/default/task/count").statusCode())
                .isEqualTo(401);
    }

    private static HttpResponse<String> change(GuardHttp.Session session, String password) {
        session.get("/password");
        return session.send(
                "POST",
                "/password",
                "current=Guard%232026-ok&password=" + password + "&repeat=" + password + "&_csrf="
                        + session.cookie("LI-XSRF"),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(302);
        return response.headers().firstValue("Location").orElseThrow();
    }
}
