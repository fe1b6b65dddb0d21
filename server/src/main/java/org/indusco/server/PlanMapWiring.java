package org.indusco.server;

import org.indusco.server.api.ComparisonApi;
import org.indusco.server.api.KeptComparisons;
import org.indusco.server.screen.plan.ComparisonScreen;
import org.indusco.server.screen.plan.ReportScreen;
import org.indusco.server.sketch.PlanMapApi;
import org.indusco.server.sketch.PlanMapScreen;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The parts of the server that show plans on maps and beside one another.
@Configuration(proxyBeanMethods = false)
class PlanMapWiring {

  private final UseCases useCases;

  PlanMapWiring(UseCases useCases) {
    this.useCases = useCases;
  }

  @Bean
  PlanMapScreen planMapScreen() {
    return new PlanMapScreen(useCases.office());
  }

  @Bean
  PlanMapApi planMapApi() {
    return new PlanMapApi(useCases.office());
  }

  @Bean
  KeptComparisons keptComparisons() {
    return new KeptComparisons();
  }

  @Bean
  ComparisonApi comparisonApi(KeptComparisons comparisons) {
    return new ComparisonApi(useCases.office(), comparisons);
  }

  @Bean
  ComparisonScreen comparisonScreen(KeptComparisons comparisons) {
    return new ComparisonScreen(useCases.office(), comparisons);
  }

  @Bean
  ReportScreen reportScreen(KeptComparisons comparisons) {
    return new ReportScreen(useCases.office(), comparisons);
  }
}
