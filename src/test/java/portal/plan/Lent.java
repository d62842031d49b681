package portal.plan;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;
import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;
import portal.round.ReadingRight;

/** The rights that the features above lend, without a container. */
record Lent(List<ReadingRight> rights) implements Instance<ReadingRight> {

    @Override
    public Iterator<ReadingRight> iterator() {
        return rights.iterator();
    }

    @Override
    public ReadingRight get() {
        return rights.get(0);
    }

    @Override
    public boolean isUnsatisfied() {
        return rights.isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return rights.size() > 1;
    }

    @Override
    public Instance<ReadingRight> select(Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends ReadingRight> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends ReadingRight> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void destroy(ReadingRight instance) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Handle<ReadingRight> getHandle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<ReadingRight>> handles() {
        throw new UnsupportedOperationException();
    }
}
