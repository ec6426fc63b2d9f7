package dev.watershed.exchange.maps;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Names for languages that know Latin letters and digits only. Each is given once; what is left of
/// a Korean name is a number.
final class PlainNames {

    private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9]+");

    /// Words Context Mapper reads as something else.
    private static final Set<String> KEYWORDS =
            Set.of(
                    """
                    ACL AccessObject Aggregate Application ApplicationPart
                    AvailabilityCriticality Bag BasicType BigDecimal BigInteger Blob Boolean
                    BoundedContext C CF CHAR CONCRETE Clob Collection Command CommandEvent
                    Compatibilities ConsistencyCriticality Consumer ContentVolatility ContextMap
                    D DELETE DataTransferObject Date DateTime Domain DomainEvent Double Dsl
                    Entity Event Float Flow GET INTEGER Integer JOINED Key License List Long
                    META Map Module O OHS P PL POST PUT PagedResult PagingParameter Partnership
                    PredefinedService Repository Resource S SINGLE_TABLE SK STRING
                    SecurityAccessGroup SecurityCriticality SeparatedSecurityZone Service Set
                    SharedOwnerGroup StorageSimilarity String StructuralVolatility Subdomain
                    TacticDDDApplication Timestamp Trait U UseCase UserStory ValueObject X
                    """
                            .split("\\s+"));

    private final Set<String> taken = new HashSet<>();

    /// `PlaceOrder` for “place order”.
    ///
    /// @param otherwise starts the name where no letter is left
    String type(String text, String otherwise) {
        StringBuilder name = new StringBuilder();
        for (String word : NOT_PLAIN.split(text, -1)) {
            if (!word.isEmpty()) {
                name.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
                name.append(word.substring(1));
            }
        }
        boolean tells = isPlain(text) && Character.isLetter(name.charAt(0));
        if (KEYWORDS.contains(name.toString())) {
            name.append(otherwise);
        }
        String start = tells ? name.toString() : otherwise;
        String free = tells ? start : start + 1;
        for (int n = 2; !taken.add(free.toLowerCase(Locale.ROOT)); n++) {
            free = start + n;
        }
        return free;
    }

    /// True if nothing is lost by writing it with Latin letters and digits.
    static boolean isPlain(String text) {
        return text.codePoints().allMatch(c -> c < 0x80) && text.matches("(?s).*[A-Za-z].*");
    }

    /// `lastLogin` for “last login”.
    static String field(String text) {
        String type = new PlainNames().type(text, "Value");
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }
}
