package org.indusco.server;

import org.indusco.server.atlas.AtlasApi;
import org.indusco.server.atlas.AtlasScreen;
import org.indusco.server.atlas.SheetApi;
import org.indusco.server.goals.GoalsApi;
import org.indusco.server.goals.GoalsScreen;
import org.indusco.server.goals.KeptGoals;
import org.indusco.server.guide.GlossaryScreen;
import org.indusco.server.guide.TourScreen;
import org.indusco.server.screen.HomeScreen;
import org.indusco.server.search.SearchApi;
import org.indusco.server.search.SearchScreen;
import org.indusco.server.search.Searching;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// The parts of the server by which people find their way and see where they stand: home, atlas,
/// search, tour, glossary, goals.
@Configuration(proxyBeanMethods = false)
@Import(GlossaryScreen.class)
class WayfindingWiring {

  private final UseCases useCases;

  WayfindingWiring(UseCases useCases) {
    this.useCases = useCases;
  }

  @Bean
  HomeScreen homeScreen() {
    return new HomeScreen(useCases.room());
  }

  @Bean
  AtlasApi atlasApi() {
    return new AtlasApi(useCases.room());
  }

  @Bean
  SheetApi sheetApi() {
    return new SheetApi(useCases.room());
  }

  @Bean
  AtlasScreen atlasScreen() {
    return new AtlasScreen(useCases.room());
  }

  @Bean
  Searching searching() {
    return new Searching(useCases.room(), useCases.office());
  }

  @Bean
  SearchApi searchApi(Searching searching) {
    return new SearchApi(useCases.room(), searching);
  }

  @Bean
  SearchScreen searchScreen(Searching searching) {
    return new SearchScreen(useCases.room(), searching);
  }

  @Bean
  TourScreen tourScreen() {
    return new TourScreen(useCases.room());
  }

  @Bean
  KeptGoals keptGoals() {
    return new KeptGoals(useCases.office());
  }

  @Bean
  GoalsApi goalsApi(KeptGoals goals) {
    return new GoalsApi(useCases.room(), goals);
  }

  @Bean
  GoalsScreen goalsScreen(KeptGoals goals) {
    return new GoalsScreen(useCases.room(), useCases.office(), goals);
  }
}
