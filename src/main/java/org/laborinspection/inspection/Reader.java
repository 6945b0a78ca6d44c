package org.laborinspection.inspection;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/** Who asks, with the groups he is in. */
record Reader(String id, Set<String> groups) {

    static Reader of(Authentication authentication) {
        return new Reader(
                authentication.getName(),
                authentication.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .collect(Collectors.toSet()));
    }

    boolean in(Set<String> any) {
        return groups.stream().anyMatch(any::contains);
    }
}
