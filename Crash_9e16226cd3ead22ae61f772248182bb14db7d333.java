import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

public class Crash_9e16226cd3ead22ae61f772248182bb14db7d333 {
    static final String base64Bytes = String.join("", "MjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjJlMjIyMjIyMjIyMjIyMjIyMjIyMjIyMjIyMg==");

    public static void main(String[] args) throws Throwable {
        Crash_9e16226cd3ead22ae61f772248182bb14db7d333.class.getClassLoader().setDefaultAssertionStatus(true);
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