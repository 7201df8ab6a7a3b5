package org.sahelevents;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Holds the arrows between the packages: one way of the data, and no way back. */
@AnalyzeClasses(packages = "org.sahelevents", importOptions = DoNotIncludeTests.class)
class PackageArrowsTest {
  private static final String ROOT = "org.sahelevents.";
  private static final String[] PURE = {
    "org.sahelevents.problem..",
    "org.sahelevents.text..",
    "org.sahelevents.time..",
    "org.sahelevents.lexicon..",
    "org.sahelevents.coding.."
  };

  /** Which packages each package may use; one that is missing here must be added with its reason. */
  private static final Map<String, Set<String>> ARROWS =
      arrows(
          "problem     ->",
          "text        -> problem",
          "time        -> problem text",
          "lexicon     -> problem text time",
          "coding      -> problem text time lexicon",
          "sql         -> problem",
          "api         -> problem",
          "caching     -> sql api",
          "article     -> problem text time sql api",
          "event       -> problem text time sql api caching lexicon coding article",
          "importing   -> problem text time sql api lexicon coding article event caching",
          "explaining  -> problem text time api lexicon coding article event",
          "evaluation  -> problem",
          "quality     -> problem api coding evaluation",
          "documentation -> sql lexicon quality caching",
          "database    -> problem",
          "benchmark   -> problem time lexicon coding event",
          "command     -> problem text time lexicon coding article event importing explaining evaluation benchmark database");

  @ArchTest
  static final ArchRule packagesUseOnlyWhatTheyMay =
      classes()
          .that(describe("are in a package", c -> !c.getPackageName().equals("org.sahelevents")))
          .should(useOnlyWhatTheirPackageMay());

  @ArchTest
  static final ArchRule noWayBack =
      slices().matching("org.sahelevents.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theCoreKnowsNoDatabaseNoHttpAndNoContainer =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage(
                  "io.quarkus..", "jakarta..", "java.sql..", "javax.sql..", "java.net.http.."));

  @ArchTest
  static final ArchRule theCoreAsksNoClockAndNoDefaultLocale =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(Clock.class);

  @ArchTest
  static final ArchRule onlyCommandsPrintAndExit =
      noClasses()
          .that()
          .resideOutsideOfPackages("org.sahelevents.command..")
          .and()
          .areNotAssignableTo(Sahel.class)
          .should()
          .accessField(System.class, "out")
          .orShould()
          .callMethod(System.class, "exit", int.class);

  private static ArchCondition<JavaClass> useOnlyWhatTheirPackageMay() {
    return new ArchCondition<>("use only what their package may") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        String from = topPackage(item);
        Set<String> allowed = ARROWS.getOrDefault(from, Set.of());
        item.getDirectDependenciesFromSelf().stream()
            .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
            .filter(d -> !topPackage(d.getTargetClass()).equals(from))
            .filter(d -> !allowed.contains(topPackage(d.getTargetClass())))
            .forEach(d -> events.add(SimpleConditionEvent.violated(item, d.getDescription())));
        if (!ARROWS.containsKey(from)) {
          events.add(
              SimpleConditionEvent.violated(item, "package " + from + " has no arrows here"));
        }
      }
    };
  }

  private static String topPackage(JavaClass item) {
    return item.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", "");
  }

  private static Map<String, Set<String>> arrows(String... lines) {
    Map<String, Set<String>> arrows = new TreeMap<>();
    for (String line : lines) {
      String[] sides = line.split("->", -1);
      Set<String> targets = new TreeSet<>(Arrays.asList(sides[1].strip().split(" ")));
      arrows.put(sides[0].strip(), targets);
    }
    return arrows;
  }
}
