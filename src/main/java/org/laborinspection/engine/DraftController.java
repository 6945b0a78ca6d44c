package org.laborinspection.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import org.camunda.bpm.engine.TaskService;
import org.laborinspection.casefile.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** A half-filled form: kept for the person who has the task on his desk, and for nobody else. */
@RestController
@RequestMapping("/api/tasks/{id}/draft")
@Tag(name = "事项")
class DraftController {

    private static final int LONGEST = 200_000;

    private final Drafts drafts;
    private final TaskService tasks;
    private final EngineAccess access;
    private final ObjectMapper json;

    DraftController(Drafts drafts, TaskService tasks, EngineAccess access, ObjectMapper json) {
        this.drafts = drafts;
        this.tasks = tasks;
        this.access = access;
        this.json = json;
    }

    record Kept(Instant savedAt) {}

    record Draft(Instant savedAt, ObjectNode data) {}

    @GetMapping
    @Operation(summary = "本人暂存的表单", description = "没有暂存的，应答 204。")
    ResponseEntity<Draft> get(@PathVariable String id, Authentication reader) throws IOException {
        var draft = drafts.find(id, reader.getName());
        return draft.isEmpty()
                ? ResponseEntity.noContent().build()
                : ResponseEntity.ok(new Draft(draft.get().savedAt(), (ObjectNode)
                        json.readTree(draft.get().data())));
    }

    @PutMapping
    @Operation(summary = "暂存表单", description = "只有认领人可以暂存；事项办结即删除。")
    Kept keep(@PathVariable String id, @RequestBody ObjectNode data, Authentication reader) {
        var assigned = access.withoutAuthorization(() -> tasks.createTaskQuery()
                .taskId(id)
                .taskAssignee(reader.getName())
                .count());
        if (assigned == 0) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "该事项不由您办理或者已经办结，没有暂存");
        }
        var text = data.toString();
        if (text.length() > LONGEST) {
            throw Refusal.field("draft", "填写的内容过长，没有暂存，请直接提交");
        }
        return new Kept(drafts.keep(id, reader.getName(), text));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "放弃暂存的表单")
    void drop(@PathVariable String id, Authentication reader) {
        drafts.drop(id, reader.getName());
    }
}
