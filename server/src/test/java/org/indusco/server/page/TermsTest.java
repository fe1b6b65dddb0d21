package org.indusco.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.indusco.model.wording.Language;
import org.indusco.model.wording.Wording;
import org.indusco.server.glossary.Glossary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TermsTest {

  @Test
  void everyWordThatIsLedToIsInTheGlossary() {
    assertThat(Terms.all()).isNotEmpty();
    assertThat(Glossary.terms()).containsAll(Terms.all().values());
  }

  @ParameterizedTest
  @EnumSource
  void everyHeadingThatLeadsThereIsSaid(Language language) {
    Wording words = Wording.of(Page.class, language);
    assertThat(Terms.all().keySet()).allSatisfy(key -> assertThat(words.say(key)).isNotEmpty());
  }
}
