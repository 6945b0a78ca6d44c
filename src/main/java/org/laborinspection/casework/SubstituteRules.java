package org.laborinspection.casework;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casework.TaskPeople.Candidates;
import org.laborinspection.staff.Absence;
import org.springframework.stereotype.Component;

/**
 * For whom somebody may stand in (HAND-03; domain table G): for one of the same group, and the deputy for the chief. Nobody
 * becomes head by it, and nobody handler of a case.
 */
@Component
class SubstituteRules {

    private static final Map<String, String> DEPUTY_OF = Map.of("brigade-chief", "brigade-deputy");

    private final TaskPeople people;

    SubstituteRules(TaskPeople people) {
        this.people = people;
    }

    /** Whether there is anything in which the one could stand in for the other. */
    boolean fits(String absent, String substitute) {
        return fits(people.groupsOf(absent), people.groupsOf(substitute));
    }

    static boolean fits(Set<String> ofTheAbsent, Set<String> ofTheSubstitute) {
        return ofTheAbsent.stream().anyMatch(group -> covers(group, ofTheSubstitute));
    }

    /** Whether he may in a task with these candidates, none of whom he is himself. */
    boolean mayStandIn(Absence absence, Candidates candidates, CaseFile file) {
        var groups = people.groupsOf(absence.userId());
        var his = people.groupsOf(absence.substitute());
        return candidates.groups().stream().anyMatch(group -> groups.contains(group) && covers(group, his))
                || candidates.users().contains(absence.userId())
                        && !file.isHandler(absence.userId())
                        && groups.stream().anyMatch(his::contains);
    }

    private static boolean covers(String group, Set<String> his) {
        return Stream.of(group, DEPUTY_OF.getOrDefault(group, group)).anyMatch(his::contains);
    }
}
