package org.laborinspection.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.AbstractSetTaskPropertyCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.laborinspection.casefile.Refusal;

/** Why the engine refused a call, kept for the length of the request: its REST layer loses the cause. */
record EngineFailure(Throwable cause, boolean taskGone) {

    private static final ThreadLocal<EngineFailure> LAST = new ThreadLocal<>();

    static Optional<EngineFailure> last() {
        return Optional.ofNullable(LAST.get());
    }

    static void forget() {
        LAST.remove();
    }

    /** The answer for people: status and body; empty where the engine's own answer may stand or nothing is known. */
    static Optional<Answer> answer(Throwable cause, boolean taskGone) {
        Refusal refusal = find(cause, Refusal.class);
        if (refusal != null) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("type", "Refusal");
            body.put("message", refusal.sentence());
            body.put("rule", refusal.rule());
            body.put("article", refusal.article());
            body.put("field", refusal.field());
            return Optional.of(new Answer(422, body));
        }
        if (taskGone
                || find(cause, OptimisticLockingException.class) != null
                || find(cause, TaskAlreadyClaimedException.class) != null) {
            return Optional.of(Answer.of(409, "OptimisticLockingException", WebAnswers.TAKEN));
        }
        if (find(cause, AuthorizationException.class) != null) {
            return Optional.of(Answer.of(403, "AuthorizationException", WebAnswers.NOT_ALLOWED));
        }
        return Optional.empty();
    }

    Optional<Answer> answer() {
        return answer(cause, taskGone);
    }

    static <T extends Throwable> T find(Throwable cause, Class<T> type) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
        }
        return null;
    }

    record Answer(int status, Map<String, Object> body) {

        static Answer of(int status, String type, String message) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("type", type);
            body.put("message", message);
            return new Answer(status, body);
        }
    }

    /** Keeps the failure of the outermost command only; what an inner one threw may have been dealt with. */
    static class Recorder extends CommandInterceptor {

        private final ThreadLocal<Integer> depth = ThreadLocal.withInitial(() -> 0);

        @Override
        public <T> T execute(Command<T> command) {
            int outer = depth.get();
            depth.set(outer + 1);
            try {
                return next.execute(command);
            } catch (RuntimeException | Error e) {
                if (outer == 0) {
                    LAST.set(new EngineFailure(e, e instanceof NullValueException && onTask(command)));
                }
                throw e;
            } finally {
                if (outer == 0) {
                    depth.remove();
                } else {
                    depth.set(outer);
                }
            }
        }

        private static boolean onTask(Command<?> command) {
            return command instanceof ClaimTaskCmd
                    || command instanceof CompleteTaskCmd
                    || command instanceof SubmitTaskFormCmd
                    || command instanceof AbstractSetTaskPropertyCmd<?>;
        }
    }
}
