package org.indusco.server;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.indusco.server.answer.Answers;
import org.indusco.server.answer.ContainerFaults;
import org.indusco.server.answer.HandlerFaults;
import org.indusco.server.answer.RefusedByTomcat;
import org.indusco.server.api.AccountApi;
import org.indusco.server.api.ChangeApi;
import org.indusco.server.api.ExportApi;
import org.indusco.server.api.FrontierApi;
import org.indusco.server.api.HistoryApi;
import org.indusco.server.api.ImportApi;
import org.indusco.server.api.JobApi;
import org.indusco.server.api.NetworkApi;
import org.indusco.server.api.PeopleApi;
import org.indusco.server.api.PlanApi;
import org.indusco.server.api.ScenarioApi;
import org.indusco.server.api.TreeApi;
import org.indusco.server.asset.AssetScreen;
import org.indusco.server.change.Scenarios;
import org.indusco.server.guard.Pace;
import org.indusco.server.guard.Parameters;
import org.indusco.server.guard.Rejected;
import org.indusco.server.guard.Security;
import org.indusco.server.guard.SignInFirst;
import org.indusco.server.json.StrictJson;
import org.indusco.server.ogc.OgcApi;
import org.indusco.server.screen.AccountScreen;
import org.indusco.server.screen.FirstRunScreen;
import org.indusco.server.screen.ImportScreen;
import org.indusco.server.screen.NetworkScreen;
import org.indusco.server.screen.PeopleScreen;
import org.indusco.server.screen.PersonScreen;
import org.indusco.server.screen.PublicScreen;
import org.indusco.server.screen.ScenarioScreen;
import org.indusco.server.screen.SecondStepScreen;
import org.indusco.server.screen.SignInScreen;
import org.indusco.server.screen.plan.DecisionScreen;
import org.indusco.server.screen.plan.FrontierScreen;
import org.indusco.server.screen.plan.FrontiersScreen;
import org.indusco.server.screen.plan.JobScreen;
import org.indusco.server.screen.plan.PlanScreen;
import org.indusco.server.screen.plan.PlansScreen;
import org.indusco.server.screen.plan.TrialScreen;
import org.indusco.server.upload.Imports;
import org.indusco.server.upload.Uploads;
import org.indusco.server.visitor.LastNetwork;
import org.indusco.server.visitor.VisitorFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import tools.jackson.databind.json.JsonMapper;

/// All parts of the server, put together in one place.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@Import({
  AssetScreen.class,
  AccountApi.class,
  NetworkWiring.class,
  PlanMapWiring.class,
  SessionWiring.class,
  WayfindingWiring.class
})
class Wiring {

  private final UseCases useCases;

  Wiring(UseCases useCases) {
    this.useCases = useCases;
  }

  /// Whoever handed the database in closes it.
  @Bean(destroyMethod = "")
  DataSource sessions() {
    return useCases.sessions();
  }

  @Bean
  JsonMapper jsonMapper() {
    return StrictJson.mapper();
  }

  @Bean
  Answers answers(JsonMapper mapper) {
    return new Answers(mapper);
  }

  @Bean
  ContainerFaults containerFaults(Answers answers) {
    return new ContainerFaults(answers);
  }

  @Bean
  Pace pace() {
    return new Pace(useCases.clock(), useCases.random());
  }

  @Bean
  SignInFirst signInFirst(
      Answers answers, ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
    return new SignInFirst(answers, () -> addresses(mappings));
  }

  @Bean
  SecurityFilterChain securityFilterChain(
      HttpSecurity http, Answers answers, SignInFirst signInFirst) {
    VisitorFilter visitors = new VisitorFilter(useCases.signIn());
    return new Security(answers, visitors, signInFirst, useCases.room()).chain(http);
  }

  private static Set<PathPattern> addresses(
      ObjectProvider<RequestMappingInfoHandlerMapping> mappings) {
    return mappings.stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(
            info -> Objects.requireNonNull(info.getPathPatternsCondition()).getPatterns().stream())
        .collect(Collectors.toSet());
  }

  /// Otherwise each filter of Spring Security is measured by itself at each request.
  @Bean
  SecurityObservationSettings securityObservationSettings() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  RequestRejectedHandler requestRejectedHandler(Answers answers) {
    return new Rejected(answers);
  }

  @Bean
  WebMvcConfigurer faultsAndParameters(Answers answers, SignInFirst signInFirst) {
    return new WebMvcConfigurer() {

      @Override
      public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
        resolvers.clear();
        resolvers.add(new HandlerFaults(answers, signInFirst));
      }

      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Parameters());
        registry.addInterceptor(new LastNetwork(useCases.room()));
      }
    };
  }

  @Bean
  @Order(Ordered.LOWEST_PRECEDENCE)
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> tomcat(Answers answers) {
    return factory -> {
      factory.addContextCustomizers(
          context -> context.getParent().getPipeline().addValve(new RefusedByTomcat(answers)));
      factory.addConnectorCustomizers(
          connector -> {
            // What is encoded comes as it is to the firewall, which knows no exceptions.
            connector.setEncodedSolidusHandling("passthrough");
            connector.setEncodedReverseSolidusHandling("passthrough");
          });
    };
  }

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Indusco")
                .version("v1")
                .description(
                    "Networks of cooperatives that can pack up and move. Problems are told as"
                        + " problem+json (RFC 9457) with a code."));
  }

  @Bean
  FirstRunScreen firstRunScreen() {
    return new FirstRunScreen(useCases.firstRun());
  }

  @Bean
  SignInScreen signInScreen(Pace pace) {
    return new SignInScreen(useCases.signIn(), useCases.firstRun(), pace);
  }

  @Bean
  AccountScreen accountScreen(Pace pace) {
    return new AccountScreen(useCases.own(), pace);
  }

  @Bean
  SecondStepScreen secondStepScreen(Pace pace) {
    return new SecondStepScreen(useCases.own(), pace);
  }

  @Bean
  PeopleScreen peopleScreen() {
    return new PeopleScreen(useCases.administration());
  }

  @Bean
  PersonScreen personScreen() {
    return new PersonScreen(useCases.administration(), useCases.clock());
  }

  @Bean
  NetworkApi networkApi() {
    return new NetworkApi(useCases.room());
  }

  @Bean
  NetworkScreen networkScreen() {
    return new NetworkScreen(useCases.room(), useCases.office());
  }

  @Bean
  TreeApi treeApi() {
    return new TreeApi(useCases.room());
  }

  @Bean
  PublicScreen publicScreen() {
    return new PublicScreen(useCases.publishing());
  }

  @Bean
  OgcApi ogcApi() {
    return new OgcApi(useCases.room());
  }

  @Bean
  JobApi jobApi() {
    return new JobApi(useCases.office());
  }

  @Bean
  FrontierApi frontierApi() {
    return new FrontierApi(useCases.office());
  }

  @Bean
  PlanApi planApi() {
    return new PlanApi(useCases.office());
  }

  @Bean
  ChangeApi changeApi() {
    return new ChangeApi(useCases.room(), useCases.changes());
  }

  @Bean
  HistoryApi historyApi() {
    return new HistoryApi(useCases.room(), useCases.history());
  }

  @Bean
  ScenarioApi scenarioApi() {
    return new ScenarioApi(new Scenarios(useCases.room(), useCases.changes()));
  }

  @Bean
  Imports imports() {
    return new Imports(useCases.imports());
  }

  @Bean
  Uploads uploads() {
    return new Uploads(useCases.clock());
  }

  @Bean
  ImportApi importApi(Imports imports) {
    return new ImportApi(imports);
  }

  @Bean
  ExportApi exportApi() {
    return new ExportApi(useCases.room(), useCases.clock());
  }

  @Bean
  ImportScreen importScreen(Imports imports, Uploads uploads) {
    return new ImportScreen(imports, uploads);
  }

  @Bean
  ScenarioScreen scenarioScreen() {
    return new ScenarioScreen(useCases.room(), useCases.changes());
  }

  @Bean
  PlansScreen plansScreen() {
    return new PlansScreen(useCases.room(), useCases.office());
  }

  @Bean
  JobScreen jobScreen() {
    return new JobScreen(useCases.office());
  }

  @Bean
  PlanScreen planScreen() {
    return new PlanScreen(useCases.office());
  }

  @Bean
  DecisionScreen decisionScreen() {
    return new DecisionScreen(useCases.office());
  }

  @Bean
  TrialScreen trialScreen() {
    return new TrialScreen(useCases.office());
  }

  @Bean
  FrontiersScreen frontiersScreen() {
    return new FrontiersScreen(useCases.room(), useCases.office());
  }

  @Bean
  FrontierScreen frontierScreen() {
    return new FrontierScreen(useCases.office());
  }

  @Bean
  PeopleApi peopleApi() {
    return new PeopleApi(useCases.administration());
  }
}
