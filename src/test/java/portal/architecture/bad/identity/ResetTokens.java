package portal.architecture.bad.identity;

import java.util.UUID;

class ResetTokens {

    String next() {
        return UUID.randomUUID().toString();
    }
}
