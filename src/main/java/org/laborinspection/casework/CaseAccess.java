package org.laborinspection.casework;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.laborinspection.casefile.CaseFile;
import org.laborinspection.casefile.CaseFiles;
import org.laborinspection.casefile.Refusal;
import org.laborinspection.casefile.Stage;
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

    /** They may hand in a lead. */
    public static final Set<String> REGISTER = Set.of("window-clerk", "inspector", "integration");

    /** Stages in which any clerk may have the case before him: to prepare it, to serve or give the reply. */
    public static final Set<Stage> AT_THE_WINDOW = Set.of(Stage.FILING, Stage.NOT_FILED, Stage.CLOSURE);

    /** Stages in which the handlers may still add and withdraw evidence: from the investigation until the archive. */
    private static final Set<Stage> GATHERING = EnumSet.of(
            Stage.INVESTIGATION, Stage.SUSPENSION, Stage.APPROVAL, Stage.DECISION, Stage.EXECUTION, Stage.CLOSURE);

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
                && (reader.in(ALL)
                        || reader.id().equals(file.registrar())
                        || file.isHandler(reader.id())
                        || reader.groups().contains("window-clerk") && AT_THE_WINDOW.contains(file.stage())
                        || hasTask(file.caseNo(), reader));
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

    /** The person a list is limited to; null for who reads all. */
    public String limitedTo(Reader reader) {
        return reader.in(ALL) || reader.groups().contains("window-clerk") ? null : reader.id();
    }

    /** The registrar, the case's handlers and the chief (domain table G). */
    public boolean mayOpenSeal(CaseFile file, Reader reader) {
        return !staff.recused(file.caseNo(), reader.id())
                && (reader.id().equals(file.registrar())
                        || file.isHandler(reader.id())
                        || reader.groups().contains("brigade-chief"));
    }

    /** A paper that names the informant is for who may open his seal; for others there is none. */
    public boolean maySee(IssuedDocument paper, CaseFile file, Reader reader) {
        return !paper.sealed() || mayOpenSeal(file, reader);
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

    public void checkMayOpenSeal(CaseFile file, Reader reader) {
        if (!mayOpenSeal(file, reader)) {
            throw new Refusal("CASE-S10", "《劳动保障监察条例》第九条", "投诉举报人身份信息只对登记人、本案承办人员和大队长开放");
        }
    }
}
