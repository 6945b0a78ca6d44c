package org.laborinspection.engine;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.laborinspection.casefile.Refusal;
import org.springframework.beans.TypeMismatchException;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** RFC 9457 problems in Chinese for everything that can go wrong at {@code /api}; nothing was done when one is sent. */
@RestControllerAdvice
class ApiProblems extends ResponseEntityExceptionHandler {

    private static final Map<Integer, String> TITLES = Map.ofEntries(
            Map.entry(400, "请求有误"),
            Map.entry(401, "尚未登录"),
            Map.entry(403, "没有权限"),
            Map.entry(404, "没有找到"),
            Map.entry(405, "不支持的操作"),
            Map.entry(406, "无法按要求的格式答复"),
            Map.entry(409, "与现有内容冲突"),
            Map.entry(413, "内容过大"),
            Map.entry(415, "不支持的内容格式"),
            Map.entry(422, "依规定不能办理"),
            Map.entry(500, "系统意外"));

    static String title(int status) {
        return TITLES.getOrDefault(status, status < 500 ? "请求有误" : "系统意外");
    }

    private record FieldError(String field, String message) {}

    /** Outside of {@code /api} a person has mistyped an address: he gets a page, not a problem document. */
    @Override
    protected ResponseEntity<Object> handleNoResourceFoundException(
            NoResourceFoundException missing, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        var web = (ServletWebRequest) request;
        if (web.getRequest().getRequestURI().startsWith("/api")) {
            return super.handleNoResourceFoundException(missing, headers, status, request);
        }
        try {
            web.getResponse().sendError(status.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<Object> refusal(Refusal refusal) {
        ProblemDetail problem = problem(refusal.field() == null ? 422 : 400, refusal.getMessage());
        problem.setProperty("rule", refusal.rule());
        problem.setProperty("article", refusal.article());
        problem.setProperty("field", refusal.field());
        return answer(problem);
    }

    @ExceptionHandler({DuplicateKeyException.class, ConcurrencyFailureException.class, OptimisticLockingException.class
    })
    ResponseEntity<Object> conflict() {
        return answer(problem(409, "该内容已由他人登记或修改，请刷新后再试"));
    }

    @ExceptionHandler(ConstraintViolationException.class)
    ResponseEntity<Object> violations(ConstraintViolationException e) {
        return answer(invalid(e.getConstraintViolations().stream()
                .map(v -> new FieldError(v.getPropertyPath().toString(), v.getMessage()))
                .toList()));
    }

    @ExceptionHandler({AccessDeniedException.class, org.camunda.bpm.engine.AuthorizationException.class})
    ResponseEntity<Object> denied() {
        return answer(problem(403, WebAnswers.NOT_ALLOWED));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> unexpected(Exception e) {
        Refusal refusal = EngineFailure.find(e, Refusal.class);
        if (refusal != null) {
            return refusal(refusal);
        }
        return EngineFailure.answer(e, false)
                .map(answer -> answer(
                        problem(answer.status(), String.valueOf(answer.body().get("message")))))
                .orElseGet(() -> answer(problem(500, WebAnswers.incident(e))));
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception e, Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        ProblemDetail problem = status.is5xxServerError()
                ? problem(status.value(), WebAnswers.incident(e))
                : clientError(e, status.value());
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ProblemDetail clientError(Exception e, int status) {
        if (e instanceof HttpMessageNotReadableException unreadable) {
            return unreadable(unreadable.getCause());
        }
        if (e instanceof MethodArgumentNotValidException invalid) {
            return invalid(invalid.getBindingResult().getFieldErrors().stream()
                    .map(error -> new FieldError(
                            error.getField(), error.isBindingFailure() ? "格式不正确" : error.getDefaultMessage()))
                    .toList());
        }
        if (e instanceof HandlerMethodValidationException invalid) {
            return invalid(invalid.getParameterValidationResults().stream()
                    .flatMap(result -> result.getResolvableErrors().stream()
                            .map(MessageSourceResolvable::getDefaultMessage)
                            .map(text ->
                                    new FieldError(result.getMethodParameter().getParameterName(), text)))
                    .toList());
        }
        if (e instanceof MissingServletRequestParameterException missing) {
            return field(missing.getParameterName(), "缺少参数 " + missing.getParameterName());
        }
        if (e instanceof MissingServletRequestPartException missing) {
            return field(missing.getRequestPartName(), "缺少文件 " + missing.getRequestPartName());
        }
        if (e instanceof MaxUploadSizeExceededException) {
            var tooLarge = problem(status, "上传的文件超过允许的大小，请压缩或者拆分后重新上传");
            tooLarge.setProperty("field", "file");
            return tooLarge;
        }
        if (e instanceof MethodArgumentTypeMismatchException mismatch) {
            return field(mismatch.getName(), "参数 " + mismatch.getName() + " 的格式不正确");
        }
        if (e instanceof TypeMismatchException mismatch) {
            return field(mismatch.getPropertyName(), "参数 " + mismatch.getPropertyName() + " 的格式不正确");
        }
        if (e instanceof ResponseStatusException own && own.getReason() != null) {
            return problem(status, own.getReason());
        }
        return problem(
                status,
                switch (status) {
                    case 404 -> "没有找到所请求的内容";
                    case 405 -> "该地址不支持这种操作";
                    case 406 -> "无法按要求的格式答复";
                    case 413 -> "上传的内容超过允许的大小";
                    case 415 -> "不支持这种内容格式，请使用 application/json";
                    default -> "请求内容不正确，请检查后重新提交";
                });
    }

    private static ProblemDetail unreadable(Throwable cause) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            return field(path(unknown), "不认识的字段 " + path(unknown));
        }
        if (cause instanceof PlainText.NotPlain text) {
            return field(path(text), "字段 " + path(text) + " " + PlainText.REFUSED);
        }
        boolean syntax = EngineFailure.find(cause, JsonParseException.class) != null
                || EngineFailure.find(cause, StreamConstraintsException.class) != null;
        if (!syntax
                && cause instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return field(path(mapping), "字段 " + path(mapping) + " 的内容或格式不正确");
        }
        return problem(400, "请求内容不是有效的 JSON，或者有重复、过多的内容");
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(part -> part.getFieldName() == null ? "[" + part.getIndex() + "]" : "." + part.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static ProblemDetail invalid(List<FieldError> errors) {
        ProblemDetail problem = problem(
                400,
                errors.stream()
                        .map(error -> error.field() + "：" + error.message())
                        .collect(Collectors.joining("；")));
        problem.setProperty("errors", errors);
        return problem;
    }

    private static ProblemDetail field(String field, String message) {
        ProblemDetail problem = problem(400, message);
        problem.setProperty("field", field);
        return problem;
    }

    private static ProblemDetail problem(int status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(status), detail);
        problem.setTitle(title(status));
        return problem;
    }

    private static ResponseEntity<Object> answer(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
