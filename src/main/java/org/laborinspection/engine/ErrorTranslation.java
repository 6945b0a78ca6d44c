package org.laborinspection.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Turns the engine's English errors into sentences for people, without class names and traces. */
class ErrorTranslation extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        EngineFailure.forget();
        HeldErrors held = new HeldErrors(response);
        try {
            chain.doFilter(request, held);
            Optional<EngineFailure> failure = EngineFailure.last();
            if (held.failed()) {
                answer(held, response, failure.orElse(null));
            }
            held.finish();
        } catch (ServletException | RuntimeException e) {
            if (response.isCommitted()) {
                throw e;
            }
            response.reset();
            write(response, EngineFailure.answer(e, false).orElseGet(() -> incident(e)));
        } finally {
            EngineFailure.forget();
        }
    }

    private static void answer(HeldErrors held, HttpServletResponse response, EngineFailure failure)
            throws IOException {
        Optional<EngineFailure.Answer> known = Optional.ofNullable(failure).flatMap(EngineFailure::answer);
        if (known.isPresent()) {
            held.drop();
            write(response, known.get());
        } else if (held.getStatus() >= 500) {
            held.drop();
            write(response, incident(failure == null ? new IllegalStateException(held.text()) : failure.cause()));
        } else {
            Map<String, Object> body = WebAnswers.inChinese(held.getStatus(), held.text());
            if (!body.isEmpty()) {
                held.drop();
                write(response, new EngineFailure.Answer(held.getStatus(), body));
            }
        }
    }

    private static EngineFailure.Answer incident(Throwable cause) {
        return EngineFailure.Answer.of(500, "Incident", WebAnswers.incident(cause));
    }

    private static void write(HttpServletResponse response, EngineFailure.Answer answer) throws IOException {
        WebAnswers.send(response, answer.status(), "application/json", answer.body());
    }

    /** Lets good answers through as they come and holds the body of bad ones back. */
    private static class HeldErrors extends HttpServletResponseWrapper {

        private final ByteArrayOutputStream body = new ByteArrayOutputStream();
        private PrintWriter writer;
        private boolean dropped;

        HeldErrors(HttpServletResponse response) {
            super(response);
        }

        boolean failed() {
            return getStatus() >= 400;
        }

        String text() {
            return body.toString(StandardCharsets.UTF_8);
        }

        void drop() {
            dropped = true;
            ((HttpServletResponse) getResponse()).resetBuffer();
        }

        void finish() throws IOException {
            if (writer != null) {
                writer.flush();
            }
            if (!dropped && failed() && body.size() > 0) {
                getResponse().getOutputStream().write(body.toByteArray());
            }
        }

        @Override
        public void sendError(int status) {
            setStatus(status);
        }

        @Override
        public void sendError(int status, String message) {
            setStatus(status);
        }

        @Override
        public void flushBuffer() throws IOException {
            if (!failed()) {
                super.flushBuffer();
            }
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                writer = new PrintWriter(new OutputStreamWriter(getOutputStream(), StandardCharsets.UTF_8), true);
            }
            return writer;
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            ServletOutputStream real = super.getOutputStream();
            return new ServletOutputStream() {
                @Override
                public boolean isReady() {
                    return real.isReady();
                }

                @Override
                public void setWriteListener(WriteListener listener) {
                    real.setWriteListener(listener);
                }

                @Override
                public void write(int b) throws IOException {
                    write(new byte[] {(byte) b}, 0, 1);
                }

                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    if (failed()) {
                        body.write(bytes, offset, length);
                    } else {
                        real.write(bytes, offset, length);
                    }
                }

                @Override
                public void flush() throws IOException {
                    if (!failed()) {
                        real.flush();
                    }
                }
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        FilterRegistrationBean<ErrorTranslation> errorTranslation() {
            var filter = new FilterRegistrationBean<>(new ErrorTranslation());
            filter.addUrlPatterns("/camunda/api/*", "/engine-rest/*");
            filter.setOrder(10);
            return filter;
        }
    }
}
