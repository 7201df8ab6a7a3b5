package org.sahelevents.documentation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.sahelevents.quality.Figure;
import org.sahelevents.quality.Measured;
import org.sahelevents.quality.Quality;
import org.sahelevents.quality.QualityResource;
import org.sahelevents.quality.Ratio;

/** How good the coder is, from what the API tells of it. */
@ApplicationScoped
class QualitySheet implements Insertion {
  private final QualityResource quality;

  QualitySheet(QualityResource quality) {
    this.quality = quality;
  }

  @Override
  public String name() {
    return "quality";
  }

  @Override
  public String markdown() {
    Quality told = quality.get();
    StringBuilder text = new StringBuilder();
    text.append("Coder at work: ").append(Table.code(told.coder()));
    text.append(
        told.current()
            ? ", the one that was measured.\n\n"
            : "; measured was " + Table.code(told.measuredCoder()) + ".\n\n");
    told.caveats().forEach(caveat -> text.append("- ").append(Table.words(caveat)).append('\n'));
    for (Measured measured : told.measured()) {
      sheet(measured, text);
    }
    return text.toString();
  }

  private static void sheet(Measured measured, StringBuilder text) {
    String half = measured.half().equals("all") ? "" : ", " + measured.half() + " numbers";
    text.append("\n## ").append(Table.words(measured.corpus())).append(half).append("\n\n");
    text.append(Table.words(measured.note())).append(' ');
    text.append(
        measured.developedOn() ? "The rules were written with a look at these texts. " : "");
    text.append(measured.articles()).append(" articles, ").append(measured.articlesWithoutEvents());
    text.append(" of them without an event.\n\n");
    text.append(Table.head("", "annotated", "precision", "recall", "F1", "F1, all fields right"));
    text.append(row("**all types**", measured.events()));
    for (Map.Entry<String, Figure> type : measured.types().entrySet()) {
      text.append(row(Table.code(type.getKey()), type.getValue()));
    }
    text.append('\n')
        .append(
            Table.head("field", "annotated", "right among the found", "right among all", "F1", ""));
    for (Map.Entry<String, Figure> field : measured.fields().entrySet()) {
      text.append(row(Table.code(field.getKey()), field.getValue()));
    }
  }

  private static String row(String name, Figure figure) {
    return Table.row(
        name,
        Integer.toString(figure.gold()),
        ratio(figure.precision()),
        ratio(figure.recall()),
        Table.percent(figure.f1()),
        figure.fullF1() == null ? "" : Table.percent(figure.fullF1()));
  }

  /** A share with its interval: without it a share of few is taken for more than it is. */
  private static String ratio(Ratio ratio) {
    return Table.percent(ratio.value())
        + " ("
        + Table.percent(ratio.low())
        + " to "
        + Table.percent(ratio.high())
        + ")";
  }
}
