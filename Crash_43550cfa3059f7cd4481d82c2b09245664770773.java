import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_43550cfa3059f7cd4481d82c2b09245664770773 {
    static final String base64Bytes = String.join("", "AAAAAHt7ImlkIjoidDE3MiIsImF0IjoiMjAyNi0wMS0wMVQwOTowMjo1MloiLCJhdXRob2VzIjpbeyJ0JHlwZSI6ImxpYWRkZWQiLCJsaW5rIjp7ImkiOjF9fV19");

    public static void main(String[] args) throws Throwable {
        Crash_43550cfa3059f7cd4481d82c2b09245664770773.class.getClassLoader().setDefaultAssertionStatus(true);
        try {
            Method fuzzerInitialize = dev.watershed.fuzz.Fuzzing.class.getMethod("fuzzerInitialize");
            fuzzerInitialize.invoke(null);
        } catch (NoSuchMethodException ignored) {
            try {
                Method fuzzerInitialize = dev.watershed.fuzz.Fuzzing.class.getMethod("fuzzerInitialize", String[].class);
                fuzzerInitialize.invoke(null, (Object) args);
            } catch (NoSuchMethodException ignored1) {
            } catch (IllegalAccessException | InvocationTargetException e) {
                e.printStackTrace();
                System.exit(1);
            }
        } catch (IllegalAccessException | InvocationTargetException e) {
            e.printStackTrace();
            System.exit(1);
        }
        byte[] input = java.util.Base64.getDecoder().decode(base64Bytes);
        dev.watershed.fuzz.Fuzzing.fuzzerTestOneInput(input);
    }
}