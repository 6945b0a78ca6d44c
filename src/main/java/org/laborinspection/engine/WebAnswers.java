package org.laborinspection.engine;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers given before any controller is reached: problem+json for {@code /api}, the engine's form of error elsewhere. */
final class WebAnswers {

    static final String NOT_ALLOWED = "您没有办理该事项的权限，确需办理的请与系统管理员联系";
    static final String TAKEN = "该事项已由他人办理，请刷新后再看";

    private static final String GONE = "没有找到，可能已经办结、撤销或者没有查看的权限，请刷新列表后再看";
    private static final String INVALID = "请求不符合要求，没有办理，请检查后重试";
    private static final Logger log = LoggerFactory.getLogger(WebAnswers.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

    private WebAnswers() {}

    static void unauthorized(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().startsWith("/camunda") && request.getHeader("Sec-Fetch-Site") == null) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"labor-inspection\", charset=\"UTF-8\"");
        }
        send(request, response, 401, "Unauthorized", "请先登录");
    }

    static void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, 403, "AuthorizationException", NOT_ALLOWED);
    }

    static void send(HttpServletRequest request, HttpServletResponse response, int status, String type, String message)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        if (request.getServletPath().startsWith("/api")) {
            body.put("type", "about:blank");
            body.put("title", ApiProblems.title(status));
            body.put("status", status);
            body.put("detail", message);
            send(response, status, "application/problem+json", body);
        } else {
            body.put("type", type);
            body.put("message", message);
            send(response, status, "application/json", body);
        }
    }

    static void send(HttpServletResponse response, int status, String mediaType, Map<String, ?> body)
            throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(body);
        response.setStatus(status);
        response.setContentType(mediaType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
        response.flushBuffer();
    }

    /** An answer of the engine with a Chinese sentence for people and its own in {@code detail}; empty where it needs none. */
    static Map<String, Object> inChinese(int status, String answer) {
        try {
            Map<String, Object> body = JSON.readValue(answer, new TypeReference<LinkedHashMap<String, Object>>() {});
            if (body.get("message") instanceof String message
                    && !CHINESE.matcher(message).find()) {
                body.put("message", status == 404 ? GONE : INVALID);
                body.put("detail", message);
                return body;
            }
            return Map.of();
        } catch (JsonProcessingException notJson) {
            return Map.of();
        }
    }

    /** Logs what nobody outside may see and returns the sentence that may be shown, with the number to ask for. */
    static String incident(Throwable cause) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        log.error("Incident {}", id, cause);
        return "系统出现意外情况，本次操作没有生效，请稍后再试；如仍有问题，请将编号 " + id + " 告知系统管理员";
    }
}
