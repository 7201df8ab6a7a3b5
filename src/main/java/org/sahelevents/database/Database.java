package org.sahelevents.database;

/** A database that is there to be used until it is closed. */
public interface Database extends AutoCloseable {
  DatabaseAddress address();

  @Override
  void close();

  /** Somebody else's database, which closing leaves alone; {@link DatabaseAddress#check()} first. */
  static Database at(DatabaseAddress address) {
    address.check();
    return new Database() {
      @Override
      public DatabaseAddress address() {
        return address;
      }

      @Override
      public void close() {}
    };
  }
}
