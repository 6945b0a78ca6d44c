package org.laborinspection.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.util.ResourceTypeUtil;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Creates at start what is missing of the office's groups, what each group may do, and the first administrator. The
 * administrator manages people and sees no case; he is in the engine's own admin group only because the webapps
 * would otherwise offer to set one up.
 */
@Component
class OfficeIdentity extends AbstractProcessEnginePlugin {

    private static final String ADMIN = "sysadmin";

    private final String adminId;
    private final String adminPassword;
    private final boolean mustChangePassword;

    OfficeIdentity(
            @Value("${org.admin.id:}") String adminId,
            @Value("${org.admin.password:}") String adminPassword,
            @Value("${org.admin.must-change-password:true}") boolean mustChangePassword) {
        this.adminId = adminId;
        this.adminPassword = adminPassword;
        this.mustChangePassword = mustChangePassword;
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        IdentityService identity = engine.getIdentityService();
        List<String[]> groups = rows("groups.csv");
        groups.forEach(row -> group(identity, row[0], row[1], "WORKFLOW"));
        group(identity, Groups.CAMUNDA_ADMIN, "引擎管理", Groups.GROUP_TYPE_SYSTEM);
        List<String> staff = groups.stream()
                .map(row -> row[0])
                .filter(id -> !id.equals(ADMIN) && !id.equals("integration"))
                .toList();
        for (String[] row : rows("grants.csv")) {
            for (String group : row[0].equals("staff") ? staff : List.of(row[0])) {
                grant(engine.getAuthorizationService(), group, Resources.valueOf(row[1]), row[2], row[3]);
            }
        }
        if (!adminId.isBlank() && identity.createUserQuery().userId(adminId).count() == 0) {
            administrator(identity);
        }
    }

    private void administrator(IdentityService identity) {
        var user = identity.newUser(adminId);
        user.setFirstName("系统");
        user.setLastName("管理员");
        user.setPassword(adminPassword);
        identity.saveUser(user);
        identity.createMembership(adminId, ADMIN);
        identity.createMembership(adminId, Groups.CAMUNDA_ADMIN);
        if (mustChangePassword) {
            identity.setUserInfo(adminId, EngineUsers.MUST_CHANGE_PASSWORD, "true");
        }
    }

    private static void group(IdentityService identity, String id, String name, String type) {
        if (identity.createGroupQuery().groupId(id).count() == 0) {
            Group group = identity.newGroup(id);
            group.setName(name);
            group.setType(type);
            identity.saveGroup(group);
        }
    }

    private static void grant(
            AuthorizationService authorizations, String group, Resources resource, String id, String permissions) {
        Authorization present = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        Authorization grant =
                present == null ? authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT) : present;
        grant.setGroupId(group);
        grant.setResource(resource);
        grant.setResourceId(id);
        boolean missing = present == null;
        for (String name : permissions.split(" ")) {
            Permission permission = permission(resource, name);
            missing |= !grant.isPermissionGranted(permission);
            grant.addPermission(permission);
        }
        if (missing) {
            authorizations.saveAuthorization(grant);
        }
    }

    private static Permission permission(Resources resource, String name) {
        return Arrays.stream(ResourceTypeUtil.getPermissionsByResourceType(resource.resourceType()))
                .filter(permission -> permission.getName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No permission " + name + " on " + resource));
    }

    private static List<String[]> rows(String file) {
        try {
            return new ClassPathResource("identity/" + file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(","))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
