package org.laborinspection.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** The engine's users as the doors need them: read afresh for each request, so that a withdrawn group is gone at once. */
@Component
class EngineUsers {

    static final String MUST_CHANGE_PASSWORD = "mustChangePassword";

    private final IdentityService identity;

    EngineUsers(IdentityService identity) {
        this.identity = identity;
    }

    boolean passwordMatches(String user, String password) {
        return unguarded(() -> identity.checkPassword(user, password));
    }

    /** The groups of a user; empty when there is no such user. */
    Optional<List<String>> groupsOf(String user) {
        return unguarded(() -> identity.createUserQuery().userId(user).count() == 0
                ? Optional.empty()
                : Optional.of(identity.createGroupQuery().groupMember(user).list().stream()
                        .map(Group::getId)
                        .toList()));
    }

    boolean mustChangePassword(String user) {
        return unguarded(() -> identity.getUserInfo(user, MUST_CHANGE_PASSWORD) != null);
    }

    /** Sets a new password; the engine's password policy may refuse it with a {@code ProcessEngineException}. */
    void changePassword(String user, String password) {
        unguarded(() -> {
            var account = identity.createUserQuery().userId(user).singleResult();
            account.setPassword(password);
            identity.saveUser(account);
            identity.deleteUserInfo(user, MUST_CHANGE_PASSWORD);
            return null;
        });
    }

    private <T> T unguarded(Supplier<T> work) {
        Authentication before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return work.get();
        } finally {
            identity.setAuthentication(before);
        }
    }
}
