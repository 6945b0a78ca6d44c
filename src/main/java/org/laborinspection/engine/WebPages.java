package org.laborinspection.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The pages of the webapps, with a script nonce per request (the webapps' own is per application and breaks under
 * load), in Chinese, under our own name and mark, and with the script that leads back to our sign-in when a session has ended.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class WebPages extends OncePerRequestFilter {

    private static final Pattern PAGE = Pattern.compile("/camunda/app/(tasklist|cockpit|admin|welcome)/[^/]+/");
    private static final Pattern STATIC = Pattern.compile(
            ".*\\.(m?js|css|map|json|svg|png|ico|gif|woff2?|ttf|eot|bcmap|pfb)", Pattern.CASE_INSENSITIVE);
    private static final String NONCE = WebPages.class.getName() + ".nonce";
    private static final String MARK = "<link rel=\"icon\" type=\"image/svg+xml\" href=\"/office/public/mark.svg\">";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String STRICT =
            "default-src 'none'; script-src 'self'%s; style-src 'self'; img-src 'self' data:%s;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String WEBAPP =
            "default-src 'self'; script-src %s 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:;"
                    + " media-src 'self' blob:; worker-src 'self'; font-src 'self' data:; base-uri 'self'; form-action 'self';"
                    + " object-src 'none'; frame-ancestors 'none'";

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"GET".equals(request.getMethod())
                || !PAGE.matcher(request.getServletPath()).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        byte[] random = new byte[18];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        request.setAttribute(NONCE, nonce);
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        if (page.getStatus() == 200) {
            String html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8)
                    .replace("<html lang=\"en\">", "<html lang=\"zh-CN\">")
                    .replaceAll("<title>[^<]*</title>", "<title>劳动保障监察办案系统</title>")
                    .replaceAll("<link rel=\"icon\"[^>]*>", MARK)
                    .replace("<head>", "<head><script src=\"/office/session.js\"></script>")
                    .replaceAll("<script(?=[\\s>])", "<script nonce=\"" + nonce + "\"");
            byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
            page.resetBuffer();
            page.setContentLength(bytes.length);
            page.getOutputStream().write(bytes);
        }
        page.copyBodyToResponse();
    }

    /** Content policy and caching; an answer that set its own keeps it. */
    static void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        Object nonce = request.getAttribute(NONCE);
        String path = request.getServletPath();
        set(response, "Content-Security-Policy", policy(path, nonce));
        boolean asset = STATIC.matcher(path).matches() && !path.startsWith("/api");
        set(response, "Cache-Control", asset ? "no-cache" : "no-store");
    }

    /** Where evidence is previewed, files at hand are shown; the reader of PDF decodes scanned pictures by WebAssembly. */
    private static String policy(String path, Object nonce) {
        if (path.startsWith("/camunda/")) {
            return WEBAPP.formatted(nonce == null ? "'self'" : "'nonce-" + nonce + "' 'strict-dynamic'");
        }
        return path.startsWith("/office/")
                ? STRICT.formatted("", " blob:; media-src blob:; worker-src 'self'")
                : STRICT.formatted(path.startsWith("/webjars/pdfjs-dist/") ? " 'wasm-unsafe-eval'" : "", "");
    }

    private static void set(HttpServletResponse response, String header, String value) {
        if (!response.containsHeader(header)) {
            response.setHeader(header, value);
        }
    }
}
