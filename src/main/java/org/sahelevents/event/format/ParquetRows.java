package org.sahelevents.event.format;

import com.jerolba.carpet.CarpetWriter;
import com.jerolba.carpet.model.FieldType;
import com.jerolba.carpet.model.FieldTypes;
import com.jerolba.carpet.model.WriteRecordModelType;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** Apache Parquet; one group of rows is in memory at a time. */
final class ParquetRows implements CellWriter {
  private static final long GROUP_BYTES = 16L << 20;

  private final CarpetWriter<String[]> parquet;

  ParquetRows(List<EventColumn> columns, OutputStream out) throws IOException {
    WriteRecordModelType<String[]> model = FieldTypes.writeRecordModel(String[].class);
    for (int i = 0; i < columns.size(); i++) {
      int index = i;
      ColumnKind kind = columns.get(i).kind();
      Function<String, Object> value = value(kind);
      model.withField(
          columns.get(i).label(),
          type(kind),
          cells ->
              cells[index] == null && kind != ColumnKind.LIST ? null : value.apply(cells[index]));
    }
    parquet =
        new CarpetWriter.Builder<>(new Unclosed(out), String[].class)
            .withWriteRecordModel(model)
            .withCompressionCodec(CompressionCodecName.SNAPPY)
            .withRowGroupSize(GROUP_BYTES)
            .build();
  }

  private static FieldType type(ColumnKind kind) {
    return switch (kind) {
      case CODE, TEXT -> FieldTypes.STRING;
      case LIST -> FieldTypes.LIST.ofType(FieldTypes.STRING);
      case DAY -> FieldTypes.LOCAL_DATE;
      case MOMENT -> FieldTypes.INSTANT;
      case INTEGER -> FieldTypes.INTEGER;
      case LONG -> FieldTypes.LONG;
      case DECIMAL -> FieldTypes.DOUBLE;
      case BOOLEAN -> FieldTypes.BOOLEAN;
    };
  }

  private static Function<String, Object> value(ColumnKind kind) {
    return switch (kind) {
      case CODE, TEXT -> cell -> cell;
      case LIST -> Lists::of;
      case DAY -> LocalDate::parse;
      case MOMENT -> Instant::parse;
      case INTEGER -> Integer::valueOf;
      case LONG -> Long::valueOf;
      case DECIMAL -> Double::valueOf;
      case BOOLEAN -> Boolean::valueOf;
    };
  }

  @Override
  public void row(String[] cells) throws IOException {
    parquet.write(cells);
  }

  @Override
  public void finish() throws IOException {
    parquet.close();
  }
}
