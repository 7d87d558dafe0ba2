package fr.parvis.starter.store;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoClientException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteException;
import java.util.function.Supplier;

/** Runs one operation of the driver and says its failures in our terms. */
final class Driver {

    private Driver() {}

    static <T> T run(String collection, Supplier<T> operation) {
        try {
            return operation.get();
        } catch (MongoException failure) {
            throw meaning(collection, failure);
        }
    }

    static void run(String collection, Runnable operation) {
        run(
                collection,
                () -> {
                    operation.run();
                    return true;
                });
    }

    static RuntimeException meaning(String collection, MongoException failure) {
        if (isTaken(failure)) {
            return new Taken(collection, failure);
        }
        return isAway(failure) ? new StoreAway(failure) : failure;
    }

    private static boolean isTaken(MongoException failure) {
        return failure instanceof DuplicateKeyException
                || failure instanceof MongoWriteException write
                        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY
                || failure instanceof MongoCommandException command
                        && ErrorCategory.fromErrorCode(command.getErrorCode())
                                == ErrorCategory.DUPLICATE_KEY;
    }

    static boolean isAway(MongoException failure) {
        return failure instanceof MongoSocketException
                || failure instanceof MongoTimeoutException
                || failure instanceof MongoNotPrimaryException
                || failure instanceof MongoNodeIsRecoveringException
                || failure instanceof MongoClientException;
    }
}
