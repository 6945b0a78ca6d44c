package org.laborinspection.tasklist;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.laborinspection.demo.DemoOffice;

/** The office over HTTP with name and password, as a portal or another system calls it. */
final class OfficeHttp {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String root;
    private final HttpClient client = HttpClient.newHttpClient();

    OfficeHttp(int port) {
        root = "http://localhost:" + port;
    }

    /** One answer: the status, the bytes, and the same as JSON where it is JSON. */
    record Answer(int status, String type, byte[] bytes, HttpHeaders headers) {

        static Answer of(HttpResponse<byte[]> response) {
            return new Answer(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body(),
                    response.headers());
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }

        JsonNode json() {
            try {
                return JSON.readTree(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(text(), e);
            }
        }
    }

    Answer get(String user, String path) {
        return send(user, "GET", path, null);
    }

    Answer post(String user, String path, Object body, String... headers) {
        return send(user, "POST", path, body instanceof String text ? text : write(body), headers);
    }

    Answer put(String user, String path, Object body) {
        return send(user, "PUT", path, write(body));
    }

    /** The open task of that step; its assignee may be anybody. */
    JsonNode task(String user, String caseNo, String step) {
        var found = get(
                        user,
                        "/engine-rest/task?maxResults=10&processInstanceBusinessKey=" + caseNo
                                + "&taskDefinitionKey=Task_" + step)
                .json();
        if (found.size() != 1) {
            throw new AssertionError(user + " finds no task " + step + " of " + caseNo + ": " + found);
        }
        return found.get(0);
    }

    Answer claim(String user, String taskId) {
        return post(user, "/engine-rest/task/" + taskId + "/claim", Map.of("userId", user));
    }

    Answer complete(String user, String taskId, String outcome, String opinion, Map<String, ?> fields) {
        var submission = Map.of("value", write(fields), "type", "Json", "valueInfo", Map.of("transient", true));
        var said = new java.util.HashMap<String, Object>();
        said.put("value", opinion);
        said.put("type", "String");
        said.put("valueInfo", Map.of("transient", true));
        return post(
                user,
                "/engine-rest/task/" + taskId + "/complete",
                Map.of(
                        "variables",
                        Map.of("outcome", Map.of("value", outcome), "opinion", said, "submission", submission)));
    }

    /** Claims and completes a step; both must be taken. */
    void done(String user, String caseNo, String step, String outcome, String opinion, Map<String, ?> fields) {
        var id = task(user, caseNo, step).get("id").asText();
        for (var answer : List.of(claim(user, id), complete(user, id, outcome, opinion, fields))) {
            if (answer.status() != 204) {
                throw new AssertionError(step + " by " + user + ": " + answer.status() + " " + answer.text());
            }
        }
    }

    Answer delete(String user, String path) {
        return send(user, "DELETE", path, null);
    }

    /** A complaint about that employer, filed today and given to the first two inspectors; its number. */
    String filed(String employer) {
        var caseNo = post("clerk", "/api/cases", CaseBodies.complaint(employer))
                .json()
                .at("/caseNo")
                .asText();
        done("clerk", caseNo, "PrepareFiling", "submit", null, Map.of("basis", "《劳动法》第五十条", "suggestion", "建议立案"));
        done("reviewer", caseNo, "ReviewFiling", "approve", null, Map.of());
        done("chief", caseNo, "DecideFiling", "file", null, Map.of("handlers", List.of("inspector1", "inspector2")));
        return caseNo;
    }

    /** Uploads a file to a case as a browser does, with what is said of it. */
    Answer upload(String user, String caseNo, String fileName, byte[] bytes, Object about) {
        var edge = "edge-of-the-parts";
        var head =
                "--%1$s\r\nContent-Disposition: form-data; name=\"data\"; filename=\"blob\"\r\nContent-Type: application/json\r\n\r\n%2$s\r\n"
                                .formatted(edge, about instanceof String text ? text : write(about))
                        + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/html\r\n\r\n"
                                .formatted(edge, fileName);
        var body = new ByteArrayOutputStream();
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(bytes);
        body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return send(
                user,
                "POST",
                "/api/cases/" + caseNo + "/evidence",
                BodyPublishers.ofByteArray(body.toByteArray()),
                "multipart/form-data; boundary=" + edge);
    }

    private Answer send(String user, String method, String path, String body, String... headers) {
        var content = body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
        return send(user, method, path, content, "application/json", headers);
    }

    private Answer send(
            String user, String method, String path, BodyPublisher content, String type, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(root + path))
                .method(method, content)
                .header("Content-Type", type);
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (user != null) {
            var credentials = (user + ":" + DemoOffice.PASSWORD).getBytes(StandardCharsets.UTF_8);
            request.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
