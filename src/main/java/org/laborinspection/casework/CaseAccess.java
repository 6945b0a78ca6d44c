package org.laborinspection.casework;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.CaseKind;
import org.laborinspection.casefile.EntryType;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casefile.Stage;
import org.laborinspection.document.DocumentKind;
import org.laborinspection.document.IssuedDocument;
import org.laborinspection.staff.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Who may read which case and who may open the informant's seal (domain table G). */
@Component
public class CaseAccess {

    /** They oversee or decide in all cases. */
    public static final Set<String> ALL = Set.of(
            "brigade-reviewer",
            "brigade-chief",
            "brigade-deputy",
            "bureau-leader",
            "bureau-head",
            "legal-reviewer",
            "supervisor",
            "county-legal");

    /** They oversee or decide in all audits. */
    public static final Set<String> ALL_AUDITS =
            Set.of("audit-head", "audit-vp", "bureau-leader", "bureau-head", "supervisor");

    /** They may hand in a lead. */
    public static final Set<String> REGISTER = Set.of("window-clerk", "inspector", "integration");

    /** They may hand in a lead for an audit. */
    private static final Set<String> REGISTER_AUDIT = Set.of("auditor", "integration");

    /** What the business unit is told to do; of an audit it reads nothing else (AUD-22). */
    private static final Set<DocumentKind> INSTRUCTIONS =
            EnumSet.of(DocumentKind.D60, DocumentKind.D65, DocumentKind.D66);

    private static final Set<EntryType> INSTRUCTED =
            EnumSet.of(EntryType.PAY_SUSPENDED, EntryType.PAY_RECEIPT, EntryType.RECOVERY, EntryType.SUPERVISION);

    /** Stages in which any clerk may have the case before him: to prepare it, to serve or give the reply. */
    public static final Set<Stage> AT_THE_WINDOW = Set.of(Stage.FILING, Stage.NOT_FILED, Stage.CLOSURE);

    /** Stages in which the handlers may still add and withdraw evidence: from the investigation until the archive. */
    private static final Set<Stage> GATHERING = EnumSet.of(
            Stage.INVESTIGATION,
            Stage.SUSPENSION,
            Stage.APPROVAL,
            Stage.DECISION,
            Stage.EXECUTION,
            Stage.CLOSURE,
            Stage.AUDIT,
            Stage.CONCLUSION);

    private final CaseFiles cases;
    private final Staff staff;
    private final TaskService tasks;

    CaseAccess(CaseFiles cases, Staff staff, TaskService tasks) {
        this.cases = cases;
        this.staff = staff;
        this.tasks = tasks;
    }

    public CaseFile readable(String caseNo, Reader reader) {
        return cases.find(caseNo)
                .filter(file -> mayRead(file, reader))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有案号为“" + caseNo + "”的案件"));
    }

    private boolean mayRead(CaseFile file, Reader reader) {
        return !staff.recused(file.caseNo(), reader.id())
                && (reader.in(overseers(file.kind()))
                        || reader.id().equals(file.registrar())
                        || file.isHandler(reader.id())
                        || atTheWindow(file, reader)
                        || hasTask(file.caseNo(), reader));
    }

    private static Set<String> overseers(CaseKind kind) {
        return kind == CaseKind.AUDIT ? ALL_AUDITS : ALL;
    }

    private static boolean atTheWindow(CaseFile file, Reader reader) {
        return file.kind() == CaseKind.AUDIT
                ? reader.groups().contains("auditor")
                        && (file.stage() == Stage.OPENING || file.stage() == Stage.DECLINED)
                : reader.groups().contains("window-clerk") && AT_THE_WINDOW.contains(file.stage());
    }

    /** Who has only instructions to carry out sees these and what was answered to them, not the audit (AUD-17, AUD-22). */
    public boolean seesOnlyInstructions(CaseFile file, Reader reader) {
        return file.kind() == CaseKind.AUDIT
                && reader.groups().contains("biz-dept")
                && !reader.in(ALL_AUDITS)
                && !reader.groups().contains("auditor");
    }

    /** Whether an entry of the case is for this reader. */
    public boolean maySee(EntryType entry, CaseFile file, Reader reader) {
        return !seesOnlyInstructions(file, reader) || INSTRUCTED.contains(entry);
    }

    /** Refuses who sees only instructions what shows the case whole. */
    public void checkWhole(CaseFile file, Reader reader) {
        if (seesOnlyInstructions(file, reader)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "业务部门只查看交办的通知书，不查看稽核案卷");
        }
    }

    /** The recorder and who chairs a hearing see the case while it waits for them, and no other. */
    private boolean hasTask(String caseNo, Reader reader) {
        return tasks.createTaskQuery()
                                .processInstanceBusinessKey(caseNo)
                                .taskAssignee(reader.id())
                                .count()
                        > 0
                || tasks.createTaskQuery()
                                .processInstanceBusinessKey(caseNo)
                                .taskCandidateUser(reader.id())
                                .count()
                        > 0;
    }

    /** The kinds of cases of which this reader may see every one in a list; of others only those he registered or handles. */
    public Set<CaseKind> wholly(Reader reader) {
        var kinds = EnumSet.noneOf(CaseKind.class);
        if (reader.in(ALL) || reader.groups().contains("window-clerk")) {
            kinds.add(CaseKind.INSPECTION);
        }
        if (reader.in(ALL_AUDITS)) {
            kinds.add(CaseKind.AUDIT);
        }
        return kinds;
    }

    /** The registrar, the case's handlers and the chief, of an audit its head (domain table G; AUD-01). */
    public boolean mayOpenSeal(CaseFile file, Reader reader) {
        return !staff.recused(file.caseNo(), reader.id())
                && (reader.id().equals(file.registrar())
                        || file.isHandler(reader.id())
                        || reader.groups().contains(file.kind() == CaseKind.AUDIT ? "audit-head" : "brigade-chief"));
    }

    /** A paper that names the informant is for who may open his seal; for others there is none. */
    public boolean maySee(IssuedDocument paper, CaseFile file, Reader reader) {
        return (!paper.sealed() || mayOpenSeal(file, reader))
                && (!seesOnlyInstructions(file, reader) || INSTRUCTIONS.contains(paper.kind()));
    }

    /** The case's handlers, while it is under investigation or later and not archived (CASE-08; 处罚法第五十五条). */
    public void checkMayGather(CaseFile file, Reader reader) {
        if (!file.isHandler(reader.id())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有本案承办人员可以上传、撤回证据材料");
        }
        if (!GATHERING.contains(file.stage())) {
            throw new Refusal("CASE-08", "《行政处罚法》第五十五条", "本案处于“" + file.stage().label() + "”阶段，立案后、归档前才能上传、撤回证据材料");
        }
    }

    /** Whether {@link #checkMayGather} lets him. */
    public boolean mayGather(CaseFile file, Reader reader) {
        return file.isHandler(reader.id()) && GATHERING.contains(file.stage());
    }

    /** Whoever has the service of a paper of this case in hand, beside the handlers (CASE-23). */
    public void checkMayProveService(CaseFile file, Reader reader) {
        if (tasks.createTaskQuery()
                        .processInstanceBusinessKey(file.caseNo())
                        .processDefinitionKey("ServeDocument")
                        .taskAssignee(reader.id())
                        .count()
                == 0) {
            checkMayGather(file, reader);
        }
    }

    /** The file as it was uploaded, with all that it says of where it was taken, is for the handlers (CASE-08). */
    public boolean mayReadOriginal(CaseFile file, Reader reader) {
        return file.isHandler(reader.id());
    }

    public void checkMayRegister(Reader reader) {
        if (!reader.in(REGISTER)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有窗口工作人员、监察员和登记接口可以登记线索");
        }
    }

    /** Who hands in a lead of either kind may seal who gave it. */
    public void checkMaySeal(Reader reader) {
        if (!reader.in(REGISTER_AUDIT)) {
            checkMayRegister(reader);
        }
    }

    public void checkMayRegisterAudit(Reader reader) {
        if (!reader.in(REGISTER_AUDIT)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "只有稽核人员和登记接口可以登记稽核线索");
        }
    }

    public void checkMayOpenSeal(CaseFile file, Reader reader) {
        if (!mayOpenSeal(file, reader)) {
            throw new Refusal("CASE-S10", "《劳动保障监察条例》第九条", "投诉举报人身份信息只对登记人、本案承办人员和大队长（稽核部门负责人）开放");
        }
    }
}
