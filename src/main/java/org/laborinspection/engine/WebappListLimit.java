package org.laborinspection.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Cockpit asks for some lists without a limit, which the engine refuses; here they get the largest that is allowed. */
class WebappListLimit extends OncePerRequestFilter {

    private final int limit;

    WebappListLimit(int limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String query = request.getQueryString();
        if (query != null && query.contains("maxResults=")) {
            chain.doFilter(request, response);
            return;
        }
        String limited = (query == null ? "" : query + "&") + "maxResults=" + limit;
        chain.doFilter(
                new HttpServletRequestWrapper(request) {
                    @Override
                    public String getQueryString() {
                        return limited;
                    }
                },
                response);
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        FilterRegistrationBean<WebappListLimit> webappListLimit(
                @Value("${camunda.bpm.generic-properties.properties.queryMaxResultsLimit}") int limit) {
            var filter = new FilterRegistrationBean<>(new WebappListLimit(limit));
            filter.addUrlPatterns("/camunda/api/engine/*");
            filter.setOrder(5);
            return filter;
        }
    }
}
