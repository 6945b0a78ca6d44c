package org.laborinspection.casework;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Who asks, with the groups he is in. */
public record Reader(String id, Set<String> groups) {

    public static Reader of(Authentication authentication) {
        return new Reader(
                authentication.getName(),
                authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet()));
    }

    public boolean in(Set<String> any) {
        return groups.stream().anyMatch(any::contains);
    }
}
