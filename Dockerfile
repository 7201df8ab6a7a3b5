# The program on a JVM, for a database that stands elsewhere; docker-compose.yml puts both together.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml README.md CONTRIBUTING.md CHANGELOG.md ./
COPY docs docs
COPY src src
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp package -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre
ENV LANG=C.UTF-8 SAHEL_JAVA_OPTS=""
WORKDIR /opt/sahel
RUN useradd --system --uid 10001 --home-dir /opt/sahel --no-create-home sahel
# what changes most often comes last
COPY LICENSE NOTICE ./
COPY licenses/ licenses/
COPY seeds/ seeds/
COPY --from=build /build/target/quarkus-app/lib/ lib/
COPY --from=build /build/target/quarkus-app/*.jar ./
COPY --from=build /build/target/quarkus-app/quarkus/ quarkus/
COPY --from=build /build/target/quarkus-app/app/ app/
USER 10001
EXPOSE 8080
# a shell, so that SAHEL_JAVA_OPTS may hold several options; exec, so that signals reach the program
ENTRYPOINT ["sh", "-c", "exec java --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow $SAHEL_JAVA_OPTS -Dsahel.home=/opt/sahel -jar quarkus-run.jar \"$@\"", "sahel"]
CMD ["serve", "--host", "0.0.0.0"]
