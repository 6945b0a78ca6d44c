package org.laborinspection.engine;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;

/** Sends whoever must change his password there first, and everybody else to the page he asked for. */
class WebPasswordGate extends SavedRequestAwareAuthenticationSuccessHandler implements AccessDeniedHandler {

    WebPasswordGate(RequestCache pages) {
        setRequestCache(pages);
        setDefaultTargetUrl("/");
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws ServletException, IOException {
        if (mustChange(who)) {
            getRedirectStrategy().sendRedirect(request, response, "/password");
        } else {
            super.onAuthenticationSuccess(request, response, who);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (mustChange(SecurityContextHolder.getContext().getAuthentication())) {
            getRedirectStrategy().sendRedirect(request, response, "/password");
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean mustChange(Authentication who) {
        return who != null
                && who.getAuthorities().stream().anyMatch(a -> WebSignIn.CHANGE_PASSWORD.equals(a.getAuthority()));
    }
}
