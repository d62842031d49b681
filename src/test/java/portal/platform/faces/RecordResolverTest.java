package portal.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    record Row(String name, int actions) {

        public String getLabel() {
            return name + "!";
        }
    }

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new ELContext() {
        @Override
        public ELResolver getELResolver() {
            return resolver;
        }

        @Override
        public @Nullable FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public @Nullable VariableMapper getVariableMapper() {
            return null;
        }
    };

    @Test
    void a_component_is_read_by_its_name() {
        assertThat(resolver.getValue(context, new Row("Aldermere", 37), "actions"))
                .isEqualTo(37);
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void what_is_no_component_is_left_to_others() {
        context.setPropertyResolved(false);
        assertThat(resolver.getValue(context, new Row("Aldermere", 37), "label"))
                .isNull();
        assertThat(resolver.getValue(context, "text", "name")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }
}
