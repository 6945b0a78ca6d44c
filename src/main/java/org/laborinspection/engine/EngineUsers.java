package org.laborinspection.engine;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** The engine's users as the doors need them: read afresh for each request, so that a withdrawn group is gone at once. */
@Component
class EngineUsers {

    static final String MUST_CHANGE_PASSWORD = "mustChangePassword";

    private final IdentityService identity;
    private final EngineAccess access;

    EngineUsers(IdentityService identity, EngineAccess access) {
        this.identity = identity;
        this.access = access;
    }

    boolean passwordMatches(String user, String password) {
        return access.withoutAuthorization(() -> identity.checkPassword(user, password));
    }

    /** The groups of a user; empty when there is no such user. */
    Optional<List<String>> groupsOf(String user) {
        return access.withoutAuthorization(
                () -> identity.createUserQuery().userId(user).count() == 0
                        ? Optional.empty()
                        : Optional.of(identity.createGroupQuery().groupMember(user).list().stream()
                                .map(Group::getId)
                                .toList()));
    }

    boolean mustChangePassword(String user) {
        return access.withoutAuthorization(() -> identity.getUserInfo(user, MUST_CHANGE_PASSWORD) != null);
    }

    /** Sets a new password; the engine's password policy may refuse it with a {@code ProcessEngineException}. */
    void changePassword(String user, String password) {
        access.withoutAuthorization(() -> {
            var account = identity.createUserQuery().userId(user).singleResult();
            account.setPassword(password);
            identity.saveUser(account);
            identity.deleteUserInfo(user, MUST_CHANGE_PASSWORD);
            return null;
        });
    }
}
