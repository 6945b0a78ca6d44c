package org.laborinspection.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine for the length of one request who is asking, so that its own authorizations apply. */
class WebEngineUser extends OncePerRequestFilter {

    private final EngineUsers users;
    private final IdentityService identity;

    WebEngineUser(EngineUsers users, IdentityService identity) {
        this.users = users;
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || who instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        Optional<List<String>> groups = users.groupsOf(who.getName());
        if (groups.isEmpty()) {
            WebAnswers.unauthorized(request, response);
            return;
        }
        identity.setAuthentication(who.getName(), groups.get());
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }
}
