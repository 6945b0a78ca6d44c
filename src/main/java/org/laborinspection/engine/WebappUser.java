package org.laborinspection.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Hands the one sign-in on to the engine's webapps; made by its class name, therefore public. */
public class WebappUser implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || !who.isAuthenticated() || !exists(engine, who.getName())) {
            return AuthenticationResult.unsuccessful();
        }
        return AuthenticationResult.successful(who.getName());
    }

    private static boolean exists(ProcessEngine engine, String user) {
        engine.getIdentityService().clearAuthentication();
        return engine.getIdentityService().createUserQuery().userId(user).count() == 1;
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {}
}
