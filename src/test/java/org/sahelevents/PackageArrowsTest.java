package org.sahelevents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds the arrows between the packages. */
@AnalyzeClasses(packages = "org.sahelevents", importOptions = DoNotIncludeTests.class)
class PackageArrowsTest {
  @ArchTest
  static final ArchRule pure =
      noClasses()
          .that()
          .resideInAnyPackage("..text..", "..time..", "..lexicon..", "..coding..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.quarkus..", "jakarta.inject..", "jakarta.ws..", "java.sql..");
}
