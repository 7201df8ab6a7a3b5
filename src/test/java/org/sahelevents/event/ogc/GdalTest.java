package org.sahelevents.event.ogc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sahelevents.coding.EventType.COUP;
import static org.sahelevents.coding.EventType.WITHDRAWAL;
import static org.sahelevents.event.Dataset.Report.article;
import static org.sahelevents.event.linking.Said.said;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sahelevents.event.Dataset;
import org.sahelevents.testing.Tool;

/** GDAL opens the dataset by its address. Skipped where {@code ogrinfo} (Debian: gdal-bin) is missing. */
@QuarkusTest
class GdalTest {
  @TestHTTPResource URI server;
  @Inject Dataset dataset;

  @BeforeAll
  static void ogrinfo_is_there() {
    Tool.needs("ogrinfo", "gdal-bin");
  }

  @BeforeEach
  void thirteen_events() {
    dataset.clear();
    List<Dataset.Report> reports = new ArrayList<>();
    reports.add(article("w", "2022-08", said(WITHDRAWAL).by("FRA").on("2022-08-15").at("gao")));
    for (int month = 1; month <= 12; month++) {
      String day = "2020-%02d-03".formatted(month);
      reports.add(article("c" + month, "2021-01", said(COUP).in("MLI").by("MLI").on(day)));
    }
    dataset.holds(reports.toArray(Dataset.Report[]::new));
  }

  @Test
  void lists_the_collections() throws Exception {
    String said = ogrinfo("-ro", "OAPIF:" + address("/ogc"));
    assertTrue(said.contains("events (title: Events)"), said);
    assertTrue(said.contains("places (title: Places)"), said);
  }

  @Test
  void reads_all_events_page_by_page() throws Exception {
    String said = ogrinfo("-ro", "-al", "-oo", "PAGE_SIZE=5", "OAPIF:" + address("/ogc"), "events");
    assertTrue(said.contains("Feature Count: 13"), said);
    assertEquals(13, said.split("OGRFeature\\(events\\)", -1).length - 1, said);
    assertTrue(said.contains("GEOGCRS[\"WGS 84\""), said);
    assertTrue(said.contains("POINT (-0.04 16.27)"), said);
    assertTrue(said.contains("earliest (Date) = 2022/08/15"), said);
  }

  @Test
  void filters_on_the_server() throws Exception {
    String near =
        ogrinfo("-ro", "-spat", "-1", "16", "1", "17", "OAPIF:" + address("/ogc"), "events");
    assertTrue(near.contains("Feature Count: 1\n"), near);
  }

  @Test
  void reads_the_geojson_of_the_plain_api() throws Exception {
    String said = ogrinfo("-ro", "-al", "-so", address("/api/v1/events?format=geojson"));
    assertTrue(said.contains("Feature Count: 13"), said);
  }

  private String address(String path) {
    return server.resolve(path).toString();
  }

  private static String ogrinfo(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("ogrinfo"));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), "ogrinfo does not end");
    assertEquals(0, process.exitValue(), said);
    return said;
  }
}
