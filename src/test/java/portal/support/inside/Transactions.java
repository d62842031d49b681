package portal.support.inside;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.TransactionManager;

/**
 * Transactions that a test begins itself. They come from the server's manager, because its UserTransaction is refused by chance
 * ("Operation not allowed"): the server keeps who may use that one in a field that all threads of a bean share, so a timer at
 * work beside the test can leave the test with its own prohibition.
 */
@ApplicationScoped
class Transactions {

    @Produces
    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager manager;
}
