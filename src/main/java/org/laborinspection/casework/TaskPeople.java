package org.laborinspection.casework;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.laborinspection.engine.EngineAccess;
import org.springframework.stereotype.Component;

/** To whom a task is offered: by name, and by the groups of the office. */
@Component
class TaskPeople {

    private final TaskService tasks;
    private final IdentityService identity;
    private final Team team;
    private final EngineAccess access;

    TaskPeople(TaskService tasks, IdentityService identity, Team team, EngineAccess access) {
        this.tasks = tasks;
        this.identity = identity;
        this.team = team;
        this.access = access;
    }

    /** The candidates of a task. */
    record Candidates(Set<String> users, Set<String> groups) {

        static Candidates of(Collection<IdentityLink> links) {
            var candidates = links.stream()
                    .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                    .toList();
            return new Candidates(
                    candidates.stream()
                            .map(IdentityLink::getUserId)
                            .filter(id -> id != null)
                            .collect(Collectors.toSet()),
                    candidates.stream()
                            .map(IdentityLink::getGroupId)
                            .filter(id -> id != null)
                            .collect(Collectors.toSet()));
        }

        /** Whether somebody with these groups is one of them. */
        boolean include(String user, Set<String> hisGroups) {
            return users.contains(user) || groups.stream().anyMatch(hisGroups::contains);
        }
    }

    Candidates of(String taskId) {
        return access.withoutAuthorization(() -> Candidates.of(tasks.getIdentityLinksForTask(taskId)));
    }

    boolean mayClaim(String taskId, String user) {
        return of(taskId).include(user, groupsOf(user));
    }

    /** Every one of them, by id. */
    List<String> all(String taskId) {
        var candidates = of(taskId);
        var all = new HashSet<>(candidates.users());
        candidates.groups().forEach(group -> all.addAll(team.idsOf(group)));
        return all.stream().sorted().toList();
    }

    Set<String> groupsOf(String user) {
        return access.withoutAuthorization(() -> identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet()));
    }
}
