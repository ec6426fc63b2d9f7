package dev.watershed.data.stream;

import dev.watershed.data.stream.StoreContract.Promise;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Which promises of an event store a test holds it to.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Keeps {
    Promise[] value();
}
