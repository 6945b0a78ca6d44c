package org.laborinspection.engine;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.util.AntPathMatcher;
import org.springframework.util.StringUtils;

/** The list of {@code security/closed-doors.csv}, compared without regard to case or a closing slash. */
final class ClosedDoors {

    private static final AntPathMatcher PATHS = new AntPathMatcher();
    private static final List<String> ENGINE =
            List.of("/engine-rest/engine/*", "/camunda/api/engine/engine/*", "/engine-rest", "/camunda/api/engine");

    private record Door(String method, String path, String allowed, String reason) {

        private static Door of(String line) {
            String[] cells = line.split(",", 4);
            return new Door(cells[0], cells[1].toLowerCase(Locale.ROOT), cells[2], cells[3]);
        }

        private boolean matches(String requestMethod, String requestPath) {
            if (!method.equals("*") && !method.equals(requestMethod)) {
                return false;
            }
            if (!path.startsWith("engine:")) {
                return PATHS.match(path, requestPath);
            }
            String inside = path.substring("engine:".length());
            return ENGINE.stream().anyMatch(root -> PATHS.match(root + inside, requestPath));
        }
    }

    private final List<Door> doors;

    ClosedDoors() {
        try {
            doors = new ClassPathResource("security/closed-doors.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> StringUtils.hasText(line) && !line.startsWith("#"))
                    .map(Door::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Requests at a door that only {@code group} may use; {@code "-"} stands for nobody. */
    RequestMatcher onlyFor(String group) {
        return request -> doors.stream()
                .filter(door -> door.allowed().equals(group))
                .anyMatch(door -> door.matches(request.getMethod(), path(request)));
    }

    private static String path(HttpServletRequest request) {
        String info = request.getPathInfo() == null ? "" : request.getPathInfo();
        String path = (request.getServletPath() + info).toLowerCase(Locale.ROOT);
        return StringUtils.trimTrailingCharacter(path, '/');
    }
}
