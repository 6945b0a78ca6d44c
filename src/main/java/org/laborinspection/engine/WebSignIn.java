package org.laborinspection.engine;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks a name and password against the engine's users; the groups become authorities. */
@Component
class WebSignIn implements AuthenticationProvider {

    static final String STAFF = "STAFF";
    static final String CHANGE_PASSWORD = "CHANGE_PASSWORD";

    private final EngineUsers users;

    WebSignIn(EngineUsers users) {
        this.users = users;
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String name = request.getName();
        if (!(request.getCredentials() instanceof String password) || password.isEmpty() || !matches(name, password)) {
            throw new BadCredentialsException("refused");
        }
        List<String> groups = users.groupsOf(name).orElseThrow(() -> new BadCredentialsException("refused"));
        Stream<String> authorities = users.mustChangePassword(name)
                ? Stream.of(CHANGE_PASSWORD)
                : Stream.concat(Stream.of(STAFF), groups.stream());
        return UsernamePasswordAuthenticationToken.authenticated(
                name, null, authorities.map(SimpleGrantedAuthority::new).toList());
    }

    private boolean matches(String name, String password) {
        try {
            return users.passwordMatches(name, password);
        } catch (org.camunda.bpm.engine.AuthenticationException e) {
            return false;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
