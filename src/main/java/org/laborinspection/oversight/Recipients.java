package org.laborinspection.oversight;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.staff.Staff;
import org.springframework.stereotype.Component;

/** Who is meant by the words of a rung in a case; never who is recused from it. */
@Component
class Recipients {

    private static final String HANDLERS = "handlers";
    private static final Map<String, String> OF_AUDITS =
            Map.of("brigade-chief", "audit-head", "bureau-leader", "audit-vp");

    private final CaseFiles cases;
    private final IdentityService identity;
    private final Staff staff;

    Recipients(CaseFiles cases, IdentityService identity, Staff staff) {
        this.cases = cases;
        this.identity = identity;
        this.staff = staff;
    }

    /** User ids, each once. */
    List<String> of(String caseNo, Rung rung) {
        var out = staff.recused(caseNo);
        return rung.told().stream()
                .flatMap(word -> word.equals(HANDLERS) ? handlers(caseNo) : members(inCase(caseNo, word)))
                .distinct()
                .filter(user -> !out.contains(user))
                .toList();
    }

    /** In an audit its head and its deputy leader stand where the brigade's chief and the leader stand. */
    private String inCase(String caseNo, String word) {
        return cases.get(caseNo).kind() == CaseKind.AUDIT ? OF_AUDITS.getOrDefault(word, word) : word;
    }

    /** Before handlers are appointed, the one who registered the case. */
    private Stream<String> handlers(String caseNo) {
        var file = cases.get(caseNo);
        return file.handlers().isEmpty()
                ? Stream.of(file.registrar())
                : file.handlers().stream().map(CaseFile.Handler::userId);
    }

    private Stream<String> members(String group) {
        return identity.createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                .map(User::getId);
    }
}
