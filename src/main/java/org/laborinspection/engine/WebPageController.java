package org.laborinspection.engine;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The front door: sign-in, change of password, and the way on to the desk; and the pages that stand beside Tasklist. */
@Hidden
@RestController
class WebPageController {

    private static final String HTML = "text/html;charset=UTF-8";

    private final String office;
    private final EngineUsers users;

    WebPageController(@Value("${org.name}") String office, EngineUsers users) {
        this.office = office;
        this.users = users;
    }

    @GetMapping("/")
    ResponseEntity<Void> home(Authentication who) {
        boolean desk = who.getAuthorities().stream().noneMatch(a -> "sysadmin".equals(a.getAuthority()));
        String app = desk ? "tasklist" : "admin";
        return ResponseEntity.status(302)
                .header("Location", "/camunda/app/" + app + "/default/")
                .build();
    }

    @GetMapping(path = "/login", produces = HTML)
    String login(HttpServletRequest request, CsrfToken token) throws IOException {
        String message = "";
        if (request.getParameter("error") != null) {
            message = wrong("用户名或密码不正确，或者该用户因多次输错密码已被暂时锁定。");
        } else if (request.getParameter("changed") != null) {
            message = note("密码已修改，请用新密码登录。");
        } else if (request.getParameter("out") != null) {
            message = note("您已退出登录。");
        }
        return page("login", message, token);
    }

    @GetMapping(path = "/password", produces = HTML)
    String password(CsrfToken token) throws IOException {
        return page("password", "", token);
    }

    /** The pages that stand beside Tasklist, each named as its address. */
    @GetMapping(
            path = {"/office/cases", "/office/paper", "/office/absences", "/office/calendar", "/office/audit-plans"},
            produces = HTML)
    String officePage(HttpServletRequest request, CsrfToken token) throws IOException {
        return page(request.getServletPath().substring("/office/".length()), "", token);
    }

    @GetMapping(path = "/office/cases/{caseNo}", produces = HTML)
    String caseFile(CsrfToken token) throws IOException {
        return page("case", "", token);
    }

    @PostMapping(path = "/password", produces = HTML)
    String change(
            @RequestParam String current,
            @RequestParam String password,
            @RequestParam String repeat,
            Authentication who,
            CsrfToken token,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        if (!password.equals(repeat)) {
            return page("password", wrong("两次输入的新密码不一致。"), token);
        }
        if (password.equals(current) || !users.passwordMatches(who.getName(), current)) {
            return page("password", wrong("当前密码不正确，或者新密码与当前密码相同。"), token);
        }
        try {
            users.changePassword(who.getName(), password);
        } catch (ProcessEngineException e) {
            return page("password", wrong("新密码不符合要求，请按上面的规则重新设定。"), token);
        }
        request.getSession().invalidate();
        response.sendRedirect("/login?changed");
        return null;
    }

    private String page(String name, String message, CsrfToken token) throws IOException {
        return new ClassPathResource("pages/" + name + ".html")
                .getContentAsString(StandardCharsets.UTF_8)
                .replace("[[org]]", HtmlUtils.htmlEscape(office))
                .replace("[[message]]", message)
                .replace("[[token]]", HtmlUtils.htmlEscape(token.getToken()));
    }

    private static String wrong(String text) {
        return "<div class=\"wrong\" role=\"alert\">" + text + "</div>";
    }

    private static String note(String text) {
        return "<div class=\"note\" role=\"status\">" + text + "</div>";
    }
}
