"""Little words that show the language of a text, whatever it is about. Letters are small.

Collected for this project in November 2026 from the commonest words of each language. A group of languages
that share too many of them has one list.
"""

from __future__ import annotations

from a11y_check.standards.words import words

#: By the language tags that the list stands for.
FUNCTION_WORDS = {
    ("de", "lb", "nds", "gsw", "bar"): words("""
        aber alle als am an auch auf aus bei beim bis da dann das dass dem den denn der des die dieser doch dort
        du durch ein eine einem einen einer eines er es für gegen haben hat hier ihr ihre im immer ins ist ja
        kann kein keine können mehr mein mit muss müssen nach nicht noch nur ob oder ohne sehr sein seine seit
        sich sie sind so sowie über um und uns unser unsere unter viele vom von vor war waren wenn werden wie wir
        wird wo wurde wurden zu zum zur zwischen
    """),
    ("en",): words("""
        a about after all also an and are as at be because been before but by can could do does each for from
        had has have he her here his how if in into is it its may more most must my no not of on one only or
        other our out over she should so some such than that the their them then there these they this those to
        under up was we were what when where which who will with without would you your
    """),
    ("fr",): words("""
        a au aux avec ce ces cette comme dans de depuis des dont du elle elles en entre est et été être il ils
        je la le les leur leurs lui mais mes mon même ne nos notre nous on ont ou où par pas plus pour qu que qui
        sa sans se selon ses si son sont sous sur très tous tout toute un une vos votre vous y à
    """),
    ("nl", "af", "fy"): words("""
        aan al als bij daar dan dat de deze die dit door een en er geen haar had hebben heeft het hij hoe hun ik
        in is je kan kunnen maar meer met mijn moet na naar niet nog of om onder ons onze ook op over te tegen
        tot uit uw van veel voor waar was wat we wel werd wij worden wordt ze zich zij zijn zonder zou
    """),
    ("es", "gl", "ca"): words("""
        a al algunos antes así aunque cada como con cuando de del desde donde dos el ella ellos en entre era es
        esa ese esta está este esto están fue ha había han hasta la las le les lo los más me mi muy no nos o
        otra otro para pero por porque que qué quien se ser sin sobre son su sus también todo todos tiene un una
        y ya yo
    """),
    ("it",): words("""
        a ad al alla alle anche ancora che chi ci come con così cui da dal dalla degli dei del della delle di
        dove due e ed era gli ha hanno il in io la le lei li lo loro ma mi molto ne nei nel nella noi non o ogni
        per perché più può prima quale quando quella quello questa questo qui se senza si sia solo sono stato su
        sua sul suo tra tutti tutto un una uno
    """),
    ("pt",): words("""
        a ainda ao aos as até com como da das de depois do dos e ela ele eles em entre era essa esse esta este
        eu foi foram há isso já mais mas me mesmo meu muito na nas nem no nos não nós o os ou para pela pelo por
        porque qual quando que quem se sem ser seu sob sobre sua são também tem um uma você à
    """),
    ("pl",): words("""
        aby albo ale bardzo bez być był była było co czy dla do gdy gdzie i ich ja jak jako jego jej jest jeszcze
        już każdy kiedy która które który lub ma mnie może można na nad nie nich niż o od oraz po pod przed przez
        przy się są ta tak także tam te tego tej ten to tych tylko tym u w we więc wszystko z za ze że
    """),
    ("tr", "az"): words("""
        ama ancak bana bazı belki ben bir birçok biz bize bizim bu bunu bütün da daha de değil diye en gibi göre
        hakkında hangi hem hep her hiç ile için kadar kendi ki kim lütfen mi mı mu ne neden o olan olarak oldu
        olduğu oluyor onun sizi sizin size sonra şey siz tüm var ve veya ya yani yok çok çünkü üzere şu
    """),
    ("cs", "sk"): words("""
        a aby ale ako alebo až bez by byl byla bylo být co do i jak jako je jeho její jejich jen ještě jsem jsou
        k kde když která které který má mezi mi na nebo není o od po pod podle pokud pre pro proto před při s sa
        se si sú ta tak také to tohoto tím u už v ve však z za že
    """),
    ("ro",): words("""
        a acest acesta această ai al ale am ar au ca care ce cea cei cel cu că către da dar de din după ea ei el
        este eu fi fost iar la le lor lui mai mult nici nu numai o pe pentru prin sa sau se sunt să toate tot un
        unei unui în între și
    """),
    ("da", "nb", "nn", "no", "sv"): words("""
        af alla alle allt at att av blev bli blir där de den denna der det dette dig din du efter eller en er ett
        for från för ha han har hade hon hun hur hvad hvor i ifølge ikke inte jag jeg kan kom kommer man med mellan
        men mig min mot må når när og också også och om os oss på sig sin ska skal som så til till ud und upp ut
        var ved vi vil vill være är över
    """),
    ("hr", "bs", "sr", "sh", "cnr", "sl"): words("""
        a ako ali bez bi bio bila bilo biti da do ga gdje ih ili iz iza između je jer još kako kao kad koja koje
        koji kod mi može na nakon ne nego nije njih o od on ona oni ovo po pod pri prije s sa samo se su svi sve
        što ta tako te to u uz već za zbog
    """),
    ("hu",): words("""
        a az ami amely arra azt be csak de egy ehhez el ez ezek ezt fel ha hogy is itt kell ki lehet meg mert mi
        mint minden most már nagy nem nincs olyan s saját szerint után vagy van vannak volt és így össze
    """),
    ("ru", "be", "bg", "uk", "mk"): words("""
        або але без більше буде был была были было быть в вас ви від для до его если есть её за з и из или как
        которые который которых ли мы на над не него но о об он она они от перед по под при про с сейчас со так
        также там то тоже только у уже что чтобы эта эти это я і й із його їх не та так те ти це цей цього що щоб
        як який які
    """),
}
