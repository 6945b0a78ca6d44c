package org.laborinspection.engine;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who passes which door. The firewall in front of it stays Spring's strict one. */
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    private final ClosedDoors closed = new ClosedDoors();
    private final EngineUsers users;
    private final IdentityService identity;

    WebSecurity(EngineUsers users, IdentityService identity) {
        this.users = users;
        this.identity = identity;
    }

    @Bean
    @Order(1)
    SecurityFilterChain machineDoors(HttpSecurity http) throws Exception {
        http.securityMatcher(paths("/engine-rest/**", "/engine-rest", "/actuator/**"))
                .authorizeHttpRequests(requests -> shut(requests)
                        .requestMatchers(paths("/actuator/health", "/actuator/health/**"))
                        .permitAll()
                        .requestMatchers(paths("/actuator/**"))
                        .hasAnyAuthority("sysadmin", "integration")
                        .anyRequest()
                        .hasAuthority(WebSignIn.STAFF))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(CsrfConfigurer::disable)
                .addFilterAfter(new WebEngineUser(users, identity), AuthorizationFilter.class);
        return basic(http);
    }

    @Bean
    @Order(2)
    SecurityFilterChain apiDoors(HttpSecurity http) throws Exception {
        http.securityMatcher(paths("/api/**", "/api", "/v3/api-docs/**", "/v3/api-docs"))
                .authorizeHttpRequests(requests -> requests.anyRequest().hasAuthority(WebSignIn.STAFF))
                .csrf(csrf -> token(csrf).ignoringRequestMatchers(WebSecurity::carriesPassword))
                .addFilterAfter(new WebEngineUser(users, identity), AuthorizationFilter.class);
        return basic(http);
    }

    @Bean
    @Order(3)
    SecurityFilterChain peopleDoors(HttpSecurity http) throws Exception {
        HttpSessionRequestCache pages = new HttpSessionRequestCache();
        pages.setMatchingRequestParameterName(null);
        pages.setRequestMatcher(withDefaults().matcher(HttpMethod.GET, "/camunda/app/*/*/"));
        RequestMatcher webappApi = paths("/camunda/api/**");
        WebPasswordGate gate = new WebPasswordGate(pages);
        http.authorizeHttpRequests(requests -> shut(requests)
                        .requestMatchers(paths("/login", "/error", "/office/public/**", "/favicon.ico"))
                        .permitAll()
                        .requestMatchers(paths("/password", "/logout"))
                        .authenticated()
                        .anyRequest()
                        .hasAuthority(WebSignIn.STAFF))
                .formLogin(form -> form.loginPage("/login").successHandler(gate))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .requestCache(cache -> cache.requestCache(pages))
                .csrf(csrf -> token(csrf).ignoringRequestMatchers(paths("/camunda/**")))
                .exceptionHandling(errors -> errors.authenticationEntryPoint((request, response, e) -> {
                            if (webappApi.matches(request)) {
                                WebAnswers.unauthorized(request, response);
                            } else {
                                response.sendRedirect("/login");
                            }
                        })
                        .accessDeniedHandler((request, response, e) -> {
                            if (webappApi.matches(request)) {
                                WebAnswers.forbidden(request, response);
                            } else {
                                gate.handle(request, response, e);
                            }
                        }))
                .addFilterBefore(new WebLogout(), AuthorizationFilter.class);
        return headers(http).build();
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappUser() {
        var filter = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(Map.of("authentication-provider", WebappUser.class.getName()));
        filter.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filter.setOrder(20);
        return filter;
    }

    private AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry shut(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        return requests.requestMatchers(closed.onlyFor("-"))
                .denyAll()
                .requestMatchers(closed.onlyFor("integration"))
                .hasAuthority("integration");
    }

    private static SecurityFilterChain basic(HttpSecurity http) throws Exception {
        http.httpBasic(basic -> basic.authenticationEntryPoint(
                        (request, response, e) -> WebAnswers.unauthorized(request, response)))
                .requestCache(cache -> cache.disable())
                .exceptionHandling(errors -> errors.authenticationEntryPoint(
                                (request, response, e) -> WebAnswers.unauthorized(request, response))
                        .accessDeniedHandler((request, response, e) -> WebAnswers.forbidden(request, response)));
        return headers(http).build();
    }

    private static HttpSecurity headers(HttpSecurity http) throws Exception {
        return http.headers(headers -> headers.contentTypeOptions(Customizer.withDefaults())
                .frameOptions(frame -> frame.deny())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .cacheControl(cache -> cache.disable())
                .addHeaderWriter(WebPages::writeHeaders));
    }

    /** The token's cookie is set at the first page a person opens, and sent back as it is by our own forms. */
    private static CsrfConfigurer<HttpSecurity> token(CsrfConfigurer<HttpSecurity> csrf) {
        CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieName("LI-XSRF");
        cookie.setHeaderName("X-LI-XSRF");
        cookie.setCookiePath("/");
        cookie.setCookieCustomizer(attributes -> attributes.sameSite("Strict"));
        CsrfTokenRequestAttributeHandler plain = new CsrfTokenRequestAttributeHandler();
        plain.setCsrfRequestAttributeName(null);
        return csrf.csrfTokenRepository(cookie).csrfTokenRequestHandler(plain);
    }

    private static boolean carriesPassword(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    }

    private static RequestMatcher paths(String... patterns) {
        return new OrRequestMatcher(
                Arrays.stream(patterns).map(withDefaults()::matcher).toArray(RequestMatcher[]::new));
    }
}
