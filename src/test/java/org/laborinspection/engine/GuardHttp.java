package org.laborinspection.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Real HTTP against the running application: with a password, with a session, or as raw bytes. */
class GuardHttp {

    private final int port;

    GuardHttp(int port) {
        this.port = port;
    }

    HttpResponse<String> basic(String user, String method, String path, String json, String... headers) {
        HttpRequest.Builder request = request(method, path, json, headers);
        if (user != null) {
            request.header("Authorization", "Basic " + credentials(user));
        }
        return send(HttpClient.newHttpClient(), request);
    }

    HttpResponse<String> get(String user, String path) {
        return basic(user, "GET", path, null);
    }

    HttpResponse<String> post(String user, String path, String json) {
        return basic(user, "POST", path, json);
    }

    Session session(String user) {
        Session session = new Session();
        session.login(user, GuardFixture.PASSWORD);
        return session;
    }

    Session stranger() {
        return new Session();
    }

    /** Status of a request whose target is sent exactly as written. */
    int raw(String method, String target, String user, String... headers) {
        try (Socket socket = new Socket("localhost", port)) {
            StringBuilder text = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost:" + port
                    + "\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 2\r\n");
            if (user != null) {
                text.append("Authorization: Basic ").append(credentials(user)).append("\r\n");
            }
            for (String header : headers) {
                text.append(header).append("\r\n");
            }
            text.append("\r\n{}");
            socket.getOutputStream().write(text.toString().getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring(9, 12));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpRequest.Builder request(String method, String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        } else {
            request.header("Content-Type", "application/json");
        }
        return request;
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String credentials(String user) {
        return Base64.getEncoder()
                .encodeToString((user + ":" + GuardFixture.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    /** A browser's view: cookies are kept, redirects are not followed. */
    class Session {

        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        HttpResponse<String> login(String user, String password) {
            get("/login");
            return send(
                    "POST",
                    "/login",
                    "username=" + user + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&_csrf="
                            + cookie("LI-XSRF"),
                    "Content-Type",
                    "application/x-www-form-urlencoded");
        }

        HttpResponse<String> get(String path) {
            return send("GET", path, null, "Accept", "text/html,*/*;q=0.8");
        }

        HttpResponse<String> send(String method, String path, String body, String... headers) {
            return GuardHttp.send(client, request(method, path, body, headers));
        }

        String cookie(String name) {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals(name))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElse(null);
        }
    }
}
