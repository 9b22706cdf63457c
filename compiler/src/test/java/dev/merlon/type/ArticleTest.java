package dev.merlon.type;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArticleTest {
    @ParameterizedTest
    @ValueSource(strings = {"Api", "Https", "Hsm", "Ssh", "Smtp", "Rdp", "AdministratorIdentity", "Int"})
    void an(String name) {
        assertThat(Article.of(name)).isEqualTo("an");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Service", "Topic", "Grpc", "Jdbc", "Use", "UniqueName", "ScreeningService", "Scheduler", "Host"
            })
    void a(String name) {
        assertThat(Article.of(name)).isEqualTo("a");
    }
}
