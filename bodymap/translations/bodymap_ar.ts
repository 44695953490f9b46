<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>3D scene</name>
    <message>
        <source>autonomic</source>
        <translation>ذاتية</translation>
    </message>
    <message>
        <source>band {name}</source>
        <translation>الشريط {name}</translation>
    </message>
    <message>
        <source>bone {name}</source>
        <translation>العظم {name}</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>أساسية</translation>
    </message>
    <message>
        <source>millimetres; origin on the floor, +x the client&apos;s LEFT, +y up, +z to the front</source>
        <translation>بالمليمتر؛ نقطة الأصل على الأرض، ‎+x نحو يسار العميل، ‎+y إلى الأعلى، ‎+z إلى الأمام</translation>
    </message>
    <message>
        <source>muscle {name}</source>
        <translation>العضلة {name}</translation>
    </message>
    <message>
        <source>pain {number} {place}</source>
        <translation>ألم {number} {place}</translation>
    </message>
    <message>
        <source>point {name}</source>
        <translation>النقطة {name}</translation>
    </message>
    <message>
        <source>shorts</source>
        <translation>سروال قصير</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>جلد</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>امتداد</translation>
    </message>
    <message>
        <source>top</source>
        <translation>قميص</translation>
    </message>
    <message>
        <source>zone {kind} {number} of {source}</source>
        <translation>المنطقة {kind} {number} من {source}</translation>
    </message>
    <message>
        <source>{name} left</source>
        <translation>{name}، اليسار</translation>
    </message>
    <message>
        <source>{name} right</source>
        <translation>{name}، اليمين</translation>
    </message>
</context>
<context>
    <name>AboutClient</name>
    <message>
        <source>About the client</source>
        <translation>عن العميل</translation>
    </message>
    <message>
        <source>All gone through</source>
        <translation>تمت مراجعة الكل</translation>
    </message>
    <message>
        <source>Another client: forget all answers</source>
        <translation>عميل آخر: انسَ كل الإجابات</translation>
    </message>
    <message>
        <source>Somebody is going to be treated: technique waits for the answers</source>
        <translation>سيُعالَج شخص ما: التقنية تنتظر الإجابات</translation>
    </message>
</context>
<context>
    <name>AboutSheet</name>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>About BodyMap</source>
        <translation>حول BodyMap</translation>
    </message>
    <message>
        <source>Body and knowledge</source>
        <translation>الجسم والمعرفة</translation>
    </message>
    <message>
        <source>BodyMap is not a medical device.</source>
        <translation>ليس BodyMap جهازًا طبيًا.</translation>
    </message>
    <message>
        <source>Click where it hurts: a map of trigger points and where they can refer pain.</source>
        <translation>انقر حيث يؤلم: خريطة لنقاط الزناد والأماكن التي يمكن أن تُحيل الألم إليها.</translation>
    </message>
    <message>
        <source>It is an educational reference for teaching and explaining commonly described myofascial referral patterns. It does not diagnose, does not select treatment and does not assess a person. It is not for emergencies: call the emergency number. Findings need a qualified professional.</source>
        <translation>هو مرجع تعليمي لتدريس أنماط الألم الليفي العضلي المُحال الشائعة الوصف وشرحها. لا يشخّص ولا يختار علاجًا ولا يقيّم أحدًا. ليس للطوارئ: اتصل برقم الطوارئ. تحتاج النتائج إلى مختص مؤهل.</translation>
    </message>
    <message>
        <source>Licence texts</source>
        <translation>نصوص التراخيص</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Programs</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Qt is used unmodified through PySide6 under the GNU Lesser General Public License, version 3. Its libraries lie beside the program as files of their own and may be replaced by other builds of them. Their source is at code.qt.io.</source>
        <translation>تُستخدم Qt دون تعديل عبر PySide6 بموجب رخصة GNU Lesser General Public License، الإصدار 3. مكتباتها بجانب البرنامج في ملفات مستقلة ويمكن استبدالها ببناء آخر. مصدرها على code.qt.io.</translation>
    </message>
    <message>
        <source>The licence texts are not part of this installation; they are in its source.</source>
        <translation>نصوص التراخيص ليست جزءًا من هذا التثبيت؛ تجدها في المصدر.</translation>
    </message>
    <message>
        <source>The program is free software under the Apache License 2.0; its knowledge is published under CC BY 4.0. It sends nothing anywhere and needs no network.</source>
        <translation>البرنامج حر بموجب رخصة Apache 2.0، ومعرفته منشورة بموجب CC BY 4.0. لا يرسل شيئًا إلى أي مكان ولا يحتاج إلى شبكة.</translation>
    </message>
    <message>
        <source>The shapes were changed to fit one another: converted to millimetres, placed into the body, simplified, mirrored. Clinical literature is cited entry by entry under How sure is anybody?</source>
        <translation>عُدّلت الأشكال لتتوافق فيما بينها: حُوّلت إلى المليمترات ووُضعت في الجسم وبُسّطت وعُكست. المراجع السريرية مذكورة مدخلًا مدخلًا تحت «ما مدى اليقين؟»</translation>
    </message>
</context>
<context>
    <name>AgainArea</name>
    <message>
        <source>Pain after (0 none, 10 worst imaginable)</source>
        <translation>الألم بعد العلاج (0 لا ألم، 10 أسوأ ألم يمكن تخيّله)</translation>
    </message>
    <message>
        <source>before: {number}</source>
        <translation>قبل: {number}</translation>
    </message>
</context>
<context>
    <name>AgainMovement</name>
    <message>
        <source>This movement now</source>
        <translation>هذه الحركة الآن</translation>
    </message>
</context>
<context>
    <name>AreaRow</name>
    <message>
        <source>How it feels (optional)</source>
        <translation>كيف يُحَس (اختياري)</translation>
    </message>
    <message>
        <source>Pain now (0 none, 10 worst imaginable)</source>
        <translation>الألم الآن (0 لا ألم، 10 أسوأ ألم يمكن تخيّله)</translation>
    </message>
</context>
<context>
    <name>Attending</name>
    <message>
        <source>Finish visit</source>
        <translation>إنهاء الزيارة</translation>
    </message>
    <message>
        <source>The client says: {word}</source>
        <translation>يقول العميل: {word}</translation>
    </message>
    <message>
        <source>Visit without a record</source>
        <translation>زيارة بلا سجل</translation>
    </message>
    <message>
        <source>Visit: {step}</source>
        <translation>الزيارة: {step}</translation>
    </message>
</context>
<context>
    <name>Callout</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Skip (Esc)</source>
        <translation>تخطٍّ (Esc)</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>CheckFirstPanel</name>
    <message>
        <source>Answered</source>
        <translation>أُجيب</translation>
    </message>
    <message>
        <source>Questions to check first</source>
        <translation>أسئلة قبل البدء</translation>
    </message>
    <message>
        <source>{words} (N)</source>
        <translation>{words} (N)</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>Nothing is left to ask.</source>
        <translation>لم يبقَ ما يُسأل عنه.</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Body</source>
        <translation>الجسم</translation>
    </message>
    <message>
        <source>Female body</source>
        <translation>جسم أنثى</translation>
    </message>
    <message>
        <source>Language of the handout</source>
        <translation>لغة ورقة العميل</translation>
    </message>
    <message>
        <source>Male body</source>
        <translation>جسم ذكر</translation>
    </message>
    <message>
        <source>Name or initials of a new client</source>
        <translation>اسم عميل جديد أو أحرفه الأولى</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Remind me to erase after</source>
        <translation>ذكّرني بالمحو بعد</translation>
    </message>
</context>
<context>
    <name>ClientsSheet</name>
    <message>
        <source>Anybody who gets hold of the file can read it: it leaves the encrypted records.</source>
        <translation>يستطيع كل من يحصل على الملف أن يقرأه: فهو يخرج من السجلات المشفّرة.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Compare visits...</source>
        <translation>مقارنة الزيارات...</translation>
    </message>
    <message>
        <source>Erase this client</source>
        <translation>امحُ هذا العميل</translation>
    </message>
    <message>
        <source>Erased here and in the backups. Exported copies are yours to delete.</source>
        <translation>مُحي من هنا ومن النسخ الاحتياطية. أما النسخ المصدَّرة فعليك حذفها.</translation>
    </message>
    <message>
        <source>Export encrypted...</source>
        <translation>تصدير مشفّر...</translation>
    </message>
    <message>
        <source>Export readable...</source>
        <translation>تصدير مقروء...</translation>
    </message>
    <message>
        <source>Export readable: anybody can open the file</source>
        <translation>تصدير مقروء: يستطيع أي شخص فتح الملف</translation>
    </message>
    <message>
        <source>Exported. Anybody who gets hold of the file can read it.</source>
        <translation>تم التصدير. يستطيع كل من يحصل على الملف أن يقرأه.</translation>
    </message>
    <message>
        <source>Exported. The file opens only with its passphrase.</source>
        <translation>تم التصدير. لا يُفتح الملف إلا بعبارة المرور الخاصة به.</translation>
    </message>
    <message>
        <source>Find a client</source>
        <translation>ابحث عن عميل</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>عميل جديد</translation>
    </message>
    <message>
        <source>Open visit of today</source>
        <translation>افتح زيارة اليوم</translation>
    </message>
    <message>
        <source>Page (*.html);;Data (*.json)</source>
        <translation>صفحة (*.html);;بيانات (*.json)</translation>
    </message>
    <message>
        <source>The time to keep this record ended on {date}: think of erasing it.</source>
        <translation>انتهت مدة حفظ هذا السجل في {date}: فكّر في محوه.</translation>
    </message>
    <message>
        <source>To erase, type the client&apos;s name here</source>
        <translation>للمحو اكتب اسم العميل هنا</translation>
    </message>
    <message>
        <source>Type a name or initials first.</source>
        <translation>اكتب أولًا اسمًا أو أحرفًا أولى.</translation>
    </message>
    <message>
        <source>Visits of this client</source>
        <translation>زيارات هذا العميل</translation>
    </message>
    <message>
        <source>{name}, last visit {date}, visits: {count}</source>
        <translation>{name}، آخر زيارة {date}، عدد الزيارات: {count}</translation>
    </message>
    <message>
        <source>{name}, no visit yet</source>
        <translation>{name}، لا زيارة بعد</translation>
    </message>
</context>
<context>
    <name>ClinicDialog</name>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Choose a picture...</source>
        <translation>اختيار صورة...</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>العيادة</translation>
    </message>
    <message>
        <source>Emergency number</source>
        <translation>رقم الطوارئ</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source>the number of your country</source>
        <translation>رقم الطوارئ في بلدك</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Recovery code for the records in BodyMap. It opens them when the passphrase is lost. Keep this page in a safe place, away from the computer.</source>
        <translation>رمز الاستعادة لسجلات BodyMap. يفتحها إذا ضاعت عبارة المرور. احفظ هذه الصفحة في مكان آمن بعيدًا عن الحاسوب.</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>Look at it</source>
        <translation>انظر إليه</translation>
    </message>
    <message>
        <source>Look at {source}</source>
        <translation>انظر إلى {source}</translation>
    </message>
    <message>
        <source>Picture of {source}</source>
        <translation>صورة {source}</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Two sources side by side</source>
        <translation>مصدران جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>{fact}: different</source>
        <translation>{fact}: مختلف</translation>
    </message>
    <message>
        <source>{fact}: the same</source>
        <translation>{fact}: نفسه</translation>
    </message>
</context>
<context>
    <name>CompareVisits</name>
    <message>
        <source>Drawn on {date}</source>
        <translation>رُسم في {date}</translation>
    </message>
    <message>
        <source>Strongest pain on arrival, 0 to 10</source>
        <translation>أشد ألم عند الوصول، من 0 إلى 10</translation>
    </message>
    <message>
        <source>Visits side by side</source>
        <translation>الزيارات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>What was treated, and what followed</source>
        <translation>ما عولج وما تلاه</translation>
    </message>
    <message>
        <source>Where it hurt</source>
        <translation>أين كان الألم</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>بلا تقدير</translation>
    </message>
    <message>
        <source>nothing was drawn</source>
        <translation>لم يُرسم شيء</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>C: compare with {source}</source>
        <translation>C: قارن مع {source}</translation>
    </message>
    <message>
        <source>Choose another source and press C. Click here to give up comparing.</source>
        <translation>اختر مصدرًا آخر واضغط C. انقر هنا للعدول عن المقارنة.</translation>
    </message>
</context>
<context>
    <name>ConditionRow</name>
    <message>
        <source>Clinician who agreed</source>
        <translation>المختص الذي وافق</translation>
    </message>
    <message>
        <source>Date of the agreement</source>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>For what (if not all)</source>
        <translation>لماذا (إن لم يكن للكل)</translation>
    </message>
    <message>
        <source>Holds for: {places}</source>
        <translation>يسري على: {places}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احفظ</translation>
    </message>
    <message>
        <source>Nobody said where: it holds for the whole body until then.</source>
        <translation>لم يقل أحد أين: حتى ذلك الحين يسري على الجسم كله.</translation>
    </message>
    <message>
        <source>Not only there</source>
        <translation>ليس هناك فقط</translation>
    </message>
    <message>
        <source>Only where it hurts now</source>
        <translation>فقط حيث يؤلم الآن</translation>
    </message>
</context>
<context>
    <name>Cover</name>
    <message>
        <source>A visit is open. Type the PIN to go on.</source>
        <translation>توجد زيارة مفتوحة. اكتب رمز PIN للمتابعة.</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>مُغطّى</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>This is not the PIN. After five wrong ones the records lock.</source>
        <translation>ليس هذا رمز PIN. بعد خمس محاولات خاطئة تُقفل السجلات.</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>For therapists: study designs and effect sizes</source>
        <translation>للمعالجين: تصاميم الدراسات وأحجام الأثر</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>ما مدى اليقين؟</translation>
    </message>
    <message>
        <source>The studies behind it</source>
        <translation>الدراسات وراء ذلك</translation>
    </message>
</context>
<context>
    <name>ExaminePage</name>
    <message>
        <source>Examine these first</source>
        <translation>افحص هذه أولًا</translation>
    </message>
    <message>
        <source>First say where it hurts.</source>
        <translation>قل أولًا أين يؤلم.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>A spot more tender than around it</source>
        <translation>موضع أكثر إيلامًا عند اللمس مما حوله</translation>
    </message>
    <message>
        <source>Felt somewhere else, too</source>
        <translation>يُحَس في مكان آخر أيضًا</translation>
    </message>
    <message>
        <source>It twitches</source>
        <translation>ينتفض</translation>
    </message>
    <message>
        <source>Taut band felt</source>
        <translation>يُجَس شريط مشدود</translation>
    </message>
    <message>
        <source>This movement before</source>
        <translation>هذه الحركة قبل العلاج</translation>
    </message>
    <message>
        <source>What else was noticed</source>
        <translation>ما لوحظ أيضًا</translation>
    </message>
</context>
<context>
    <name>FlatFigure</name>
    <message>
        <source>Arrow keys go to the next place, Enter picks it, Ctrl+Enter adds it.</source>
        <translation>تنقل الأسهم إلى المكان التالي، ويختاره Enter، ويضيفه Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Body as shapes</source>
        <translation>الجسم كأشكال</translation>
    </message>
    <message>
        <source>client&apos;s {place} ({view})</source>
        <translation>لدى العميل: {place} ({view})</translation>
    </message>
</context>
<context>
    <name>FlatMode</name>
    <message>
        <source>Drawing the body…</source>
        <translation>يُرسم الجسم…</translation>
    </message>
    <message>
        <source>Drawing the flat figure…</source>
        <translation>يُرسم الشكل المسطح…</translation>
    </message>
    <message>
        <source>The 3D view cannot start on this computer. The list and the figure here do the same. To try the 3D view again, press Ctrl+Shift+L.</source>
        <translation>لا يمكن تشغيل العرض ثلاثي الأبعاد على هذا الحاسوب. القائمة والشكل هنا يؤديان الغرض نفسه. لتجربة العرض ثلاثي الأبعاد مجددًا اضغط Ctrl+Shift+L.</translation>
    </message>
</context>
<context>
    <name>FlatPane</name>
    <message>
        <source>List and flat figure</source>
        <translation>القائمة والشكل المسطح</translation>
    </message>
    <message>
        <source>Pages of the figure</source>
        <translation>صفحات الشكل</translation>
    </message>
    <message>
        <source>{page}, shows what is picked</source>
        <translation>{page}، تعرض ما اختير</translation>
    </message>
</context>
<context>
    <name>Folding</name>
    <message>
        <source>{title}, closed</source>
        <translation>{title}، مغلق</translation>
    </message>
    <message>
        <source>{title}, open</source>
        <translation>{title}، مفتوح</translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>Search results</source>
        <translation>نتائج البحث</translation>
    </message>
    <message>
        <source>{words}. Left and right arrow choose the side</source>
        <translation>{words}. يختار السهمان الأيمن والأيسر الجهة</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print mouse and keys</source>
        <translation>طباعة الفأرة والمفاتيح</translation>
    </message>
    <message>
        <source>Save mouse and keys as PDF</source>
        <translation>حفظ الفأرة والمفاتيح بصيغة PDF</translation>
    </message>
</context>
<context>
    <name>HandingOut</name>
    <message>
        <source>Handout</source>
        <translation>ورقة العميل</translation>
    </message>
    <message>
        <source>Handout...</source>
        <translation>ورقة العميل...</translation>
    </message>
</context>
<context>
    <name>HandoutForm</name>
    <message>
        <source>Exercises (two to four)</source>
        <translation>التمارين (من اثنين إلى أربعة)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>الزيارة القادمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Print the client&apos;s name</source>
        <translation>اطبع اسم العميل</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>ما يحسن تغييره</translation>
    </message>
    <message>
        <source>{exercise}: left out. {why}</source>
        <translation>{exercise}: تُرك. {why}</translation>
    </message>
</context>
<context>
    <name>HandoutSheet</name>
    <message>
        <source>Choose a tight spot first: the handout is about it.</source>
        <translation>اختر أولًا موضعًا مشدودًا: فالورقة تدور حوله.</translation>
    </message>
    <message>
        <source>Clinic...</source>
        <translation>العيادة...</translation>
    </message>
    <message>
        <source>Handout</source>
        <translation>ورقة العميل</translation>
    </message>
    <message>
        <source>Nothing can be handed over now: the list says why.</source>
        <translation>لا يمكن تسليم شيء الآن: القائمة تبيّن السبب.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>طباعة...</translation>
    </message>
    <message>
        <source>Save HTML</source>
        <translation>حفظ HTML</translation>
    </message>
    <message>
        <source>Save HTML...</source>
        <translation>حفظ HTML...</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Save PDF...</source>
        <translation>حفظ PDF...</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>الصفحة كما ستُطبع</translation>
    </message>
    <message>
        <source>The page holds the client&apos;s name: a saved file is not protected.</source>
        <translation>تحمل الصفحة اسم العميل: الملف المحفوظ غير محمي.</translation>
    </message>
    <message>
        <source>The texts of the exercises are in English.</source>
        <translation>نصوص التمارين بالإنجليزية.</translation>
    </message>
    <message>
        <source>Tick at least one exercise.</source>
        <translation>ضع علامة على تمرين واحد على الأقل.</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <source>What stands on the page</source>
        <translation>ما يرد في الصفحة</translation>
    </message>
</context>
<context>
    <name>HelpSheet</name>
    <message>
        <source>About BodyMap</source>
        <translation>حول BodyMap</translation>
    </message>
    <message>
        <source>Add or remove a painful place</source>
        <translation>إضافة مكان مؤلم أو إزالته</translation>
    </message>
    <message>
        <source>BodyMap teaches and explains. It is no medical device and does not diagnose. Referral patterns differ between people, examiners agree only moderately on where a point is, and effects of treatment are small to moderate and mostly short. Sides are the client&apos;s, however the body is turned.</source>
        <translation>يعلّم BodyMap ويشرح. ليس جهازًا طبيًا ولا يشخّص. تختلف أنماط الإحالة بين الناس، ويتفق الفاحصون اتفاقًا متوسطًا فقط على موضع النقطة، وآثار العلاج صغيرة إلى متوسطة وقصيرة في الغالب. الجهتان هما جهتا العميل كيفما دار الجسم.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>نقرة</translation>
    </message>
    <message>
        <source>Click where it hurts on the body, or type it into the search box: a place, a complaint in your own words, a muscle. Ctrl+click adds a second place; the brush ({paint}) paints an area.</source>
        <translation>انقر على الجسم حيث يؤلم، أو اكتبه في مربع البحث: مكانًا أو شكوى بكلماتك أو عضلة. يضيف Ctrl+النقر مكانًا ثانيًا؛ وترسم الفرشاة ({paint}) منطقة.</translation>
    </message>
    <message>
        <source>Come nearer to that place and turn around it</source>
        <translation>الاقتراب من ذلك المكان والدوران حوله</translation>
    </message>
    <message>
        <source>Ctrl+click</source>
        <translation>Ctrl+نقرة</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>نقرة مزدوجة</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>ما مدى اليقين؟</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>الفأرة</translation>
    </message>
    <message>
        <source>Move the body</source>
        <translation>تحريك الجسم</translation>
    </message>
    <message>
        <source>Print mouse and keys...</source>
        <translation>طباعة الفأرة والمفاتيح...</translation>
    </message>
    <message>
        <source>Read its card from top to bottom: why, where, what to take care of, how to press, how to stretch. The headings below unfold. Check first holds the questions before any pressure.</source>
        <translation>اقرأ بطاقته من الأعلى إلى الأسفل: لماذا وأين وما يجب الانتباه له وكيف تضغط وكيف تُطيل. تنفتح العناوين في الأسفل. «تحقق أولًا» يضم الأسئلة قبل أي ضغط.</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>نقرة بالزر الأيمن</translation>
    </message>
    <message>
        <source>Save mouse and keys as PDF...</source>
        <translation>حفظ الفأرة والمفاتيح بصيغة PDF...</translation>
    </message>
    <message>
        <source>Say where it hurts, or choose a cross or a muscle</source>
        <translation>قل أين يؤلم، أو اختر علامة أو عضلة</translation>
    </message>
    <message>
        <source>Shift+drag, middle drag</source>
        <translation>Shift+سحب، أو السحب بالزر الأوسط</translation>
    </message>
    <message>
        <source>Show me around in three steps</source>
        <translation>أرِني البرنامج في ثلاث خطوات</translation>
    </message>
    <message>
        <source>Show only this, hide, fade, show where it may send pain, save the picture</source>
        <translation>أظهر هذا فقط، أخفِ، خفّف، أظهر أين قد يرسل الألم، احفظ الصورة</translation>
    </message>
    <message>
        <source>The list at the right shows which places are described to refer pain there; the ones to examine first stand on top. Choose one to see its muscle, the place to search (X in a dashed ring), the band of fibres, and the usual pain area (solid) with what is sometimes felt around it (dotted).</source>
        <translation>تعرض القائمة الأماكن الموصوفة بأنها تُحيل الألم إلى هناك؛ في الأعلى ما يُفحص أولًا. اختر واحدًا لترى عضلته وموضع البحث (X في حلقة متقطعة) وشريط الألياف ومنطقة الألم المعتادة (مصمتة) مع ما يُحَس حولها أحيانًا (منقطة).</translation>
    </message>
    <message>
        <source>To keep what you see, save the picture ({save}) or copy it; the menu under File, Share also has the words, a table, and the scene in 3D.</source>
        <translation>للاحتفاظ بما تراه احفظ الصورة ({save}) أو انسخها؛ وفي القائمة تحت ملف، مشاركة أيضًا الكلمات وجدول والمشهد ثلاثي الأبعاد.</translation>
    </message>
    <message>
        <source>To see a muscle alone, right-click it and choose Show only this, or point at it and press {alone}. {all} shows everything again; {undo} takes back any step.</source>
        <translation>لترى عضلة وحدها انقر عليها بالزر الأيمن واختر «أظهر هذا فقط»، أو أشر إليها واضغط {alone}. يُظهر {all} كل شيء من جديد؛ ويتراجع {undo} عن أي خطوة.</translation>
    </message>
    <message>
        <source>Turn the body</source>
        <translation>تدوير الجسم</translation>
    </message>
    <message>
        <source>What it is not</source>
        <translation>ما ليس هو</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Wheel, right drag, pinch</source>
        <translation>العجلة، السحب بالزر الأيمن، القرص بإصبعين</translation>
    </message>
    <message>
        <source>Zoom towards the pointer</source>
        <translation>التكبير نحو المؤشر</translation>
    </message>
</context>
<context>
    <name>HoldFace</name>
    <message>
        <source>breathe in</source>
        <translation>شهيق</translation>
    </message>
    <message>
        <source>breathe out</source>
        <translation>زفير</translation>
    </message>
    <message>
        <source>{count} seconds held</source>
        <translation>مدة الثبات بالثواني: {count}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>1 week</source>
        <translation>أسبوع واحد</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>أسبوعان</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 أسابيع</translation>
    </message>
    <message>
        <source>Compose the plan</source>
        <translation>ضع الخطة</translation>
    </message>
    <message>
        <source>Date of the next visit</source>
        <translation>تاريخ الزيارة القادمة</translation>
    </message>
    <message>
        <source>Exercises to give: two to four</source>
        <translation>التمارين المعطاة: من اثنين إلى أربعة</translation>
    </message>
    <message>
        <source>Finish visit</source>
        <translation>إنهاء الزيارة</translation>
    </message>
    <message>
        <source>Handout...</source>
        <translation>ورقة العميل...</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>الزيارة القادمة بعد</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>لا تاريخ بعد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>What keeps it going</source>
        <translation>ما يُبقيه</translation>
    </message>
</context>
<context>
    <name>HurtsPage</name>
    <message>
        <source>Click where it hurts, or press B and paint it on the body.</source>
        <translation>انقر حيث يؤلم، أو اضغط B وارسمه على الجسم.</translation>
    </message>
    <message>
        <source>Since the last visit</source>
        <translation>منذ الزيارة الأخيرة</translation>
    </message>
    <message>
        <source>Sore afterwards</source>
        <translation>وجع بعد العلاج</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Change keys</source>
        <translation>تغيير المفاتيح</translation>
    </message>
    <message>
        <source>Changed. It holds from now on.</source>
        <translation>تم التغيير، ويسري من الآن.</translation>
    </message>
    <message>
        <source>Choose a command, then press its new key.</source>
        <translation>اختر أمرًا ثم اضغط مفتاحه الجديد.</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>ابحث عن أمر</translation>
    </message>
    <message>
        <source>First keys again</source>
        <translation>العودة إلى المفاتيح الأولى</translation>
    </message>
    <message>
        <source>First keys for all commands</source>
        <translation>المفاتيح الأولى لكل الأوامر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا مفتاح</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>اضغط المفتاح الجديد</translation>
    </message>
    <message>
        <source>Use only this key</source>
        <translation>هذا المفتاح فقط</translation>
    </message>
    <message>
        <source>Use this key, too</source>
        <translation>هذا المفتاح أيضًا</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>{key} belongs to “{command}”, which will lose it.</source>
        <translation>{key} يخص «{command}» وسيفقده.</translation>
    </message>
    <message>
        <source>{key} is free.</source>
        <translation>{key} متاح.</translation>
    </message>
    <message>
        <source>{key} is needed by the window itself. Press another.</source>
        <translation>النافذة نفسها تحتاج إلى {key}. اضغط مفتاحًا آخر.</translation>
    </message>
</context>
<context>
    <name>LayersStrip</name>
    <message>
        <source>Back</source>
        <translation>خلف</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>أمام</translation>
    </message>
    <message>
        <source>How many layers of muscle are taken away</source>
        <translation>عدد طبقات العضلات المُزالة</translation>
    </message>
    <message>
        <source>How opaque the skin is</source>
        <translation>مدى عتامة الجلد</translation>
    </message>
    <message>
        <source>Layer {name}</source>
        <translation>طبقة {name}</translation>
    </message>
    <message>
        <source>Layers and views</source>
        <translation>الطبقات والعروض</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>Peel muscles</source>
        <translation>إزالة العضلات</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>يمين</translation>
    </message>
    <message>
        <source>Skin: less at the left, more at the right</source>
        <translation>الجلد: أقل في البداية، أكثر في النهاية</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>View from the back</source>
        <translation>العرض من الخلف</translation>
    </message>
    <message>
        <source>View from the client&apos;s left</source>
        <translation>العرض من يسار العميل</translation>
    </message>
    <message>
        <source>View from the client&apos;s right</source>
        <translation>العرض من يمين العميل</translation>
    </message>
    <message>
        <source>View from the front</source>
        <translation>العرض من الأمام</translation>
    </message>
    <message>
        <source>View from the top</source>
        <translation>العرض من الأعلى</translation>
    </message>
</context>
<context>
    <name>LegendOverlay</name>
    <message>
        <source>Legend</source>
        <translation>مفتاح الرسم</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>ما تعنيه الألوان</translation>
    </message>
</context>
<context>
    <name>MatchDelegate</name>
    <message>
        <source>No technique is shown for this point</source>
        <translation>لا تُعرض تقنية لهذه النقطة</translation>
    </message>
    <message>
        <source>examine first</source>
        <translation>افحصه أولًا</translation>
    </message>
</context>
<context>
    <name>NoteKeeper</name>
    <message>
        <source>Export your notes</source>
        <translation>تصدير ملاحظاتك</translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>استيراد ملاحظات</translation>
    </message>
    <message>
        <source>Nothing was imported: {error}</source>
        <translation>لم يُستورد شيء: {error}</translation>
    </message>
    <message>
        <source>The notes could not be exported: {error}</source>
        <translation>تعذر تصدير الملاحظات: {error}</translation>
    </message>
    <message>
        <source>Your note could not be saved: {error}</source>
        <translation>تعذر حفظ ملاحظتك: {error}</translation>
    </message>
    <message>
        <source>Your notes cannot be changed here: {problem}</source>
        <translation>لا يمكن تغيير ملاحظاتك هنا: {problem}</translation>
    </message>
    <message>
        <source>Your notes could not be read. The file was kept as {name}; new notes start afresh.</source>
        <translation>تعذرت قراءة ملاحظاتك. حُفظ الملف باسم {name}؛ وتبدأ الملاحظات الجديدة من الصفر.</translation>
    </message>
</context>
<context>
    <name>OtherList</name>
    <message>
        <source>Other than muscle</source>
        <translation>غير العضلات</translation>
    </message>
    <message>
        <source>Other than muscle ({count})</source>
        <translation>غير العضلات ({count})</translation>
    </message>
    <message>
        <source>Other than muscle ({count}): {names}</source>
        <translation>غير العضلات ({count}): {names}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجهتان</translation>
    </message>
    <message>
        <source>client&apos;s LEFT</source>
        <translation>يسار العميل</translation>
    </message>
    <message>
        <source>client&apos;s RIGHT</source>
        <translation>يمين العميل</translation>
    </message>
    <message>
        <source>do not miss</source>
        <translation>لا تُغفله</translation>
    </message>
</context>
<context>
    <name>OverlapPicture</name>
    <message>
        <source>Picture of the drawing and of the pattern described for {point}</source>
        <translation>صورة للرسم وللنمط الموصوف لـ {point}</translation>
    </message>
</context>
<context>
    <name>OverlapPictures</name>
    <message>
        <source>Drawn, in the pattern</source>
        <translation>مرسوم، داخل النمط</translation>
    </message>
    <message>
        <source>Drawn, outside the pattern</source>
        <translation>مرسوم، خارج النمط</translation>
    </message>
    <message>
        <source>In the pattern, not drawn</source>
        <translation>في النمط، غير مرسوم</translation>
    </message>
</context>
<context>
    <name>PackSheet</name>
    <message>
        <source>Choose a passphrase for this file. Tell it to the person who receives the file, by another way.</source>
        <translation>اختر عبارة مرور لهذا الملف. وأبلغها لمن يستلم الملف بطريقة أخرى.</translation>
    </message>
    <message>
        <source>Choose where to save...</source>
        <translation>اختر مكان الحفظ...</translation>
    </message>
    <message>
        <source>Encrypted record (*.bodymap-client)</source>
        <translation>سجل مشفّر (*.bodymap-client)</translation>
    </message>
    <message>
        <source>Export encrypted</source>
        <translation>تصدير مشفّر</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>PictureSheet</name>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The picture as you see it, with the client&apos;s sides, the legend, the caption and the credits that the licences ask for. Nothing about a client is in it. Twice is enough for paper.</source>
        <translation>الصورة كما تراها، مع جهتي العميل ومفتاح الرسم والتعليق والإسنادات التي تطلبها التراخيص. لا شيء فيها عن أي عميل. الضعف يكفي للورق.</translation>
    </message>
    <message>
        <source>{scale} × the window: {width} × {height} pixels</source>
        <translation>{scale} × النافذة: {width} × {height} بكسل</translation>
    </message>
</context>
<context>
    <name>PlaceList</name>
    <message>
        <source>Enter picks a place, Ctrl+Enter adds it.</source>
        <translation>يختار Enter مكانًا، ويضيفه Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Narrow the list</source>
        <translation>تضييق القائمة</translation>
    </message>
    <message>
        <source>Narrow the list of places</source>
        <translation>تضييق قائمة الأماكن</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Places as a list</source>
        <translation>الأماكن كقائمة</translation>
    </message>
    <message>
        <source>{place}, painful</source>
        <translation>{place}، مؤلم</translation>
    </message>
</context>
<context>
    <name>PlanRow</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>الأسبوع {number}</translation>
    </message>
    <message>
        <source>Words of this line</source>
        <translation>كلمات هذا السطر</translation>
    </message>
    <message>
        <source>{when}: left out</source>
        <translation>{when}: تُرك</translation>
    </message>
</context>
<context>
    <name>PlayButton</name>
    <message>
        <source>Play</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Play: the point, the pressure, the pain</source>
        <translation>تشغيل: النقطة ثم الضغط ثم الألم</translation>
    </message>
    <message>
        <source>Show how the pain spreads (Space)</source>
        <translation>أظهر كيف ينتشر الألم (مسافة)</translation>
    </message>
</context>
<context>
    <name>PreferencesSheet</name>
    <message>
        <source>Bodies wear plain clothes</source>
        <translation>الجسمان يرتديان ملابس بسيطة</translation>
    </message>
    <message>
        <source>Change keys...</source>
        <translation>تغيير المفاتيح...</translation>
    </message>
    <message>
        <source>Clinical, for the therapist</source>
        <translation>سريرية، للمعالج</translation>
    </message>
    <message>
        <source>Colours of the pain areas</source>
        <translation>ألوان مناطق الألم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Plain, for the client</source>
        <translation>بسيطة، للعميل</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Red, as in textbooks</source>
        <translation>أحمر، كما في الكتب</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Words to begin with</source>
        <translation>الكلمات عند البدء</translation>
    </message>
</context>
<context>
    <name>ProfileSheet</name>
    <message>
        <source>A profile of your own</source>
        <translation>ملف شخصي خاص بك</translation>
    </message>
    <message>
        <source>At least 12 letters and signs, not all alike, or five words.</source>
        <translation>12 حرفًا وعلامة على الأقل، غير متشابهة كلها، أو خمس كلمات.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>I type the recovery code instead</source>
        <translation>أكتب رمز الاستعادة بدلًا من ذلك</translation>
    </message>
    <message>
        <source>I wrote it down and keep it in a safe place</source>
        <translation>كتبته وأحفظه في مكان آمن</translation>
    </message>
    <message>
        <source>Its records open only with the passphrase.</source>
        <translation>لا تُفتح سجلاته إلا بعبارة المرور.</translation>
    </message>
    <message>
        <source>Long enough.</source>
        <translation>طويلة بما يكفي.</translation>
    </message>
    <message>
        <source>Make the profile</source>
        <translation>إنشاء الملف الشخصي</translation>
    </message>
    <message>
        <source>New profile...</source>
        <translation>ملف شخصي جديد...</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Print the code...</source>
        <translation>اطبع الرمز...</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>الملف الشخصي</translation>
    </message>
    <message>
        <source>Records of clients</source>
        <translation>سجلات العملاء</translation>
    </message>
    <message>
        <source>Restore the newest good backup</source>
        <translation>استعادة أحدث نسخة احتياطية سليمة</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>تعيين عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>The recovery code fits. Choose a new passphrase; the old one opens nothing then.</source>
        <translation>رمز الاستعادة صحيح. اختر عبارة مرور جديدة؛ لن تفتح القديمة شيئًا بعد ذلك.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two passphrases are not the same.</source>
        <translation>عبارتا المرور غير متطابقتين.</translation>
    </message>
    <message>
        <source>Type a name first.</source>
        <translation>اكتب اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Who is working here?</source>
        <translation>من يعمل هنا؟</translation>
    </message>
    <message>
        <source>Your name, as the lock screen shows it</source>
        <translation>اسمك كما تعرضه شاشة القفل</translation>
    </message>
    <message>
        <source>Your recovery code. It is shown only now. It opens the records when the passphrase is lost; without both, nobody can open them again.</source>
        <translation>رمز الاستعادة الخاص بك. يُعرض الآن فقط. يفتح السجلات إذا ضاعت عبارة المرور؛ ومن دونهما معًا لا يستطيع أحد فتحها من جديد.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>Tick for yes</source>
        <translation>ضع علامة لنعم</translation>
    </message>
    <message>
        <source>Which of these?</source>
        <translation>أي من هذه؟</translation>
    </message>
    <message>
        <source>Yes: {question}</source>
        <translation>نعم: {question}</translation>
    </message>
</context>
<context>
    <name>QuickStart</name>
    <message>
        <source>A place, for example</source>
        <translation>مكان، على سبيل المثال</translation>
    </message>
    <message>
        <source>BodyMap shows which muscles can refer pain to a place, and what helps. It is for learning and for trained hands: no diagnosis, and no medical device.</source>
        <translation>يُظهر BodyMap أي العضلات يمكن أن تُحيل الألم إلى مكان وما الذي يساعد. هو للتعلم وللأيدي المدرَّبة: لا تشخيص ولا جهاز طبي.</translation>
    </message>
    <message>
        <source>Left temple</source>
        <translation>الصدغ الأيسر</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Outer elbow</source>
        <translation>المرفق من الخارج</translation>
    </message>
    <message>
        <source>Show me around in three steps</source>
        <translation>أرِني البرنامج في ثلاث خطوات</translation>
    </message>
    <message>
        <source>Show {place}</source>
        <translation>أظهر {place}</translation>
    </message>
    <message>
        <source>Walk through a complaint, step by step</source>
        <translation>تتبّع شكوى خطوة بخطوة</translation>
    </message>
</context>
<context>
    <name>RecentViews</name>
    <message>
        <source>Clear list</source>
        <translation>إفراغ القائمة</translation>
    </message>
    <message>
        <source>No view was saved or opened yet</source>
        <translation>لم يُحفظ أي عرض أو يُفتح بعد</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>فتح الأخيرة</translation>
    </message>
</context>
<context>
    <name>RecordsDoor</name>
    <message>
        <source>A visit is open: save and close it first.</source>
        <translation>توجد زيارة مفتوحة: احفظها وأغلقها أولًا.</translation>
    </message>
    <message>
        <source>Clients and records...</source>
        <translation>العملاء والسجلات...</translation>
    </message>
    <message>
        <source>Four digits or more; while a visit is open they lift the cover:</source>
        <translation>أربعة أرقام أو أكثر؛ ترفع الغطاء ما دامت زيارة مفتوحة:</translation>
    </message>
    <message>
        <source>Lock the records</source>
        <translation>قفل السجلات</translation>
    </message>
    <message>
        <source>PIN for the cover</source>
        <translation>رمز PIN للغطاء</translation>
    </message>
    <message>
        <source>PIN for the cover...</source>
        <translation>رمز PIN للغطاء...</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Save and close the visit</source>
        <translation>حفظ الزيارة وإغلاقها</translation>
    </message>
    <message>
        <source>The records are locked. The last changes could not be saved.</source>
        <translation>السجلات مقفلة. تعذر حفظ آخر التغييرات.</translation>
    </message>
</context>
<context>
    <name>ReferralBanner</name>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
</context>
<context>
    <name>RefersMarks</name>
    <message>
        <source>Places that refer here</source>
        <translation>أماكن تُحيل إلى هنا</translation>
    </message>
    <message>
        <source>{rank}, far side</source>
        <translation>{rank}، الجهة البعيدة</translation>
    </message>
</context>
<context>
    <name>RootLines</name>
    <message>
        <source>Nerve roots</source>
        <translation>الجذور العصبية</translation>
    </message>
</context>
<context>
    <name>SavedViews</name>
    <message>
        <source>Keep this view</source>
        <translation>احتفظ بهذا العرض</translation>
    </message>
    <message>
        <source>Keep this view...</source>
        <translation>احتفظ بهذا العرض...</translation>
    </message>
    <message>
        <source>Kept as “{name}”</source>
        <translation>حُفظ باسم «{name}»</translation>
    </message>
    <message>
        <source>Name (no names of clients):</source>
        <translation>الاسم (دون أسماء العملاء):</translation>
    </message>
    <message>
        <source>None yet: choose “Keep this view...”</source>
        <translation>لا شيء بعد: اختر «احتفظ بهذا العرض...»</translation>
    </message>
    <message>
        <source>Open view</source>
        <translation>فتح عرض</translation>
    </message>
    <message>
        <source>Open view...</source>
        <translation>فتح عرض...</translation>
    </message>
    <message>
        <source>Own views</source>
        <translation>عروضي</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Removed “{name}”</source>
        <translation>أُزيل «{name}»</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
    <message>
        <source>Save view...</source>
        <translation>حفظ العرض...</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Views of the body map (*.bodyview)</source>
        <translation>عروض خريطة الجسم (*.bodyview)</translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}. Choose another file.</source>
        <translation>لا يمكن قراءة {file}: {reason}. اختر ملفًا آخر.</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Actions</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Chosen before</source>
        <translation>اختير سابقًا</translation>
    </message>
    <message>
        <source>Empty the search</source>
        <translation>تفريغ البحث</translation>
    </message>
    <message>
        <source>Nothing by that name. Try a body part, a muscle, or plain words.</source>
        <translation>لا شيء بهذا الاسم. جرّب جزءًا من الجسم أو عضلة أو كلمات بسيطة.</translation>
    </message>
    <message>
        <source>Search places, muscles, points and actions</source>
        <translation>البحث عن الأماكن والعضلات والنقاط والأوامر</translation>
    </message>
    <message>
        <source>Search: &quot;behind the eye&quot;, &quot;QL&quot;, &quot;left temple&quot;; or &quot;&gt;&quot; for actions</source>
        <translation>بحث: «خلف العين»، «الصدغ الأيسر»؛ أو «&gt;» للأوامر</translation>
    </message>
    <message>
        <source>action</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>action, {menu}</source>
        <translation>أمر، {menu}</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Change keys...</source>
        <translation>تغيير المفاتيح...</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>التفضيلات...</translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>3D scene (*.glb)</source>
        <translation>مشهد ثلاثي الأبعاد (*.glb)</translation>
    </message>
    <message>
        <source>CHOIR regions on the clipboard: {numbers}</source>
        <translation>مناطق CHOIR في الحافظة: {numbers}</translation>
    </message>
    <message>
        <source>Click where it hurts first: then there are CHOIR regions to copy</source>
        <translation>انقر أولًا حيث يؤلم: عندها تكون هناك مناطق CHOIR للنسخ</translation>
    </message>
    <message>
        <source>Copy the CHOIR regions</source>
        <translation>نسخ مناطق CHOIR</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <source>Copy the words</source>
        <translation>نسخ الكلمات</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>صورة PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the 3D scene</source>
        <translation>حفظ المشهد ثلاثي الأبعاد</translation>
    </message>
    <message>
        <source>Save the 3D scene...</source>
        <translation>حفظ المشهد ثلاثي الأبعاد...</translation>
    </message>
    <message>
        <source>Save the flat figure</source>
        <translation>حفظ الشكل المسطح</translation>
    </message>
    <message>
        <source>Save the flat figure...</source>
        <translation>حفظ الشكل المسطح...</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save the picture...</source>
        <translation>حفظ الصورة...</translation>
    </message>
    <message>
        <source>Save the table of sources</source>
        <translation>حفظ جدول المصادر</translation>
    </message>
    <message>
        <source>Save the table of sources...</source>
        <translation>حفظ جدول المصادر...</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>حُفظ باسم {name}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>الصورة في الحافظة</translation>
    </message>
    <message>
        <source>The words are on the clipboard</source>
        <translation>الكلمات في الحافظة</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Opening the body map …</source>
        <translation>تُفتح خريطة الجسم…</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Clear (Esc)</source>
        <translation>مسح (Esc)</translation>
    </message>
    <message>
        <source>Clear the painful places</source>
        <translation>مسح الأماكن المؤلمة</translation>
    </message>
    <message>
        <source>Search areas under your finger</source>
        <translation>مناطق البحث تحت إصبعك</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <translation>أين يؤلم؟</translation>
    </message>
    <message>
        <source>Where it may come from</source>
        <translation>من أين قد يأتي</translation>
    </message>
    <message>
        <source>Where it may send pain</source>
        <translation>أين قد يرسل الألم</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>All the evidence</source>
        <translation>كل الأدلة</translation>
    </message>
    <message>
        <source>May send pain to</source>
        <translation>قد يرسل الألم إلى</translation>
    </message>
    <message>
        <source>The source looked at</source>
        <translation>المصدر المعروض</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Erase what was painted</source>
        <translation>امسح ما رُسم</translation>
    </message>
    <message>
        <source>Paint where it hurts</source>
        <translation>ارسم حيث يؤلم</translation>
    </message>
    <message>
        <source>Paint where it hurts: drag over the skin</source>
        <translation>ارسم حيث يؤلم: اسحب فوق الجلد</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Restore hidden ({count})</source>
        <translation>أظهر المخفي ({count})</translation>
    </message>
    <message>
        <source>Size of the painted place in millimetres</source>
        <translation>حجم المكان المرسوم بالمليمتر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <translation>تحت المؤشر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>{radius} mm</source>
        <translation>{radius} مم</translation>
    </message>
</context>
<context>
    <name>StudyMuscles</name>
    <message>
        <source>1 muscle</source>
        <translation>عضلة واحدة</translation>
    </message>
    <message>
        <source>Ask anew</source>
        <translation>اسأل من جديد</translation>
    </message>
    <message>
        <source>Muscles that fit</source>
        <translation>العضلات الموافقة</translation>
    </message>
    <message>
        <source>No muscle fits all of this. Set one of these back to “any”: {fields}.</source>
        <translation>لا عضلة توافق كل هذا. أعِد أحد هذه إلى «أيّ»: {fields}.</translation>
    </message>
    <message>
        <source>No muscle fits all of this. Set two of the fields back to “any”.</source>
        <translation>لا عضلة توافق كل هذا. أعِد اثنين من الحقول إلى «أيّ».</translation>
    </message>
    <message>
        <source>{count} muscles</source>
        <translation>عدد العضلات: {count}</translation>
    </message>
    <message>
        <source>{field} ({count})</source>
        <translation>{field} ({count})</translation>
    </message>
    <message>
        <source>{field}: any</source>
        <translation>{field}: أيّ</translation>
    </message>
</context>
<context>
    <name>StudyNotes</name>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>عليه إشارة</translation>
    </message>
    <message>
        <source>Choose a muscle, a point or a place to write about.</source>
        <translation>اختر عضلة أو نقطة أو مكانًا لتكتب عنه.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation>تصدير...</translation>
    </message>
    <message>
        <source>For your own study only, never about a client.</source>
        <translation>لدراستك الخاصة فقط، وليس عن أي عميل أبدًا.</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation>استيراد...</translation>
    </message>
    <message>
        <source>Search your notes</source>
        <translation>ابحث في ملاحظاتك</translation>
    </message>
    <message>
        <source>Your notes and bookmarks</source>
        <translation>ملاحظاتك وإشاراتك</translation>
    </message>
    <message>
        <source>Your own note for study. Never write about a client here.</source>
        <translation>ملاحظتك الخاصة للدراسة. لا تكتب هنا أبدًا عن عميل.</translation>
    </message>
    <message>
        <source>Your own note; never about a client</source>
        <translation>ملاحظتك الخاصة؛ وليس عن عميل أبدًا</translation>
    </message>
</context>
<context>
    <name>StudyPanel</name>
    <message>
        <source>Leave the study</source>
        <translation>مغادرة الدراسة</translation>
    </message>
    <message>
        <source>Leave the study (T)</source>
        <translation>مغادرة الدراسة (T)</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>العضلات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Pages of the study</source>
        <translation>صفحات الدراسة</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>What refers here?</source>
        <translation>ما الذي يُحيل إلى هنا؟</translation>
    </message>
</context>
<context>
    <name>StudyRefers</name>
    <message>
        <source>Esc lets go of it.</source>
        <translation>يتركه Esc.</translation>
    </message>
    <message>
        <source>Kept: {place}</source>
        <translation>مثبَّت: {place}</translation>
    </message>
    <message>
        <source>No point of this map is described to refer to this place.</source>
        <translation>لا توصف أي نقطة في هذه الخريطة بأنها تُحيل إلى هذا المكان.</translation>
    </message>
    <message>
        <source>Rest the pointer on the body. A click keeps the place.</source>
        <translation>دع المؤشر على الجسم. تثبّت النقرة المكان.</translation>
    </message>
    <message>
        <source>What refers here</source>
        <translation>ما يُحيل إلى هنا</translation>
    </message>
    <message>
        <source>What refers here?</source>
        <translation>ما الذي يُحيل إلى هنا؟</translation>
    </message>
</context>
<context>
    <name>Studying</name>
    <message>
        <source>Bookmark what is looked at</source>
        <translation>ضع إشارة على المعروض</translation>
    </message>
    <message>
        <source>Muscles by area, layer and nerve</source>
        <translation>العضلات حسب المنطقة والطبقة والعصب</translation>
    </message>
    <message>
        <source>Notes and bookmarks</source>
        <translation>ملاحظات وإشارات</translation>
    </message>
    <message>
        <source>What refers here?</source>
        <translation>ما الذي يُحيل إلى هنا؟</translation>
    </message>
    <message>
        <source>Write a note...</source>
        <translation>كتابة ملاحظة...</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Body</source>
        <translation>الجسم</translation>
    </message>
    <message>
        <source>Clinical</source>
        <translation>سريري</translation>
    </message>
    <message>
        <source>Clinical words, for the therapist</source>
        <translation>كلمات سريرية للمعالج</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>المفاتيح والمساعدة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Plain words, for the client</source>
        <translation>كلمات بسيطة للعميل</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>حفظ صورة</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save the picture as you see it; more in the menu under File, Share</source>
        <translation>حفظ الصورة كما تراها؛ والمزيد في القائمة تحت ملف، مشاركة</translation>
    </message>
    <message>
        <source>Show client</source>
        <translation>للعميل</translation>
    </message>
    <message>
        <source>Show the client: large, plain, clothed</source>
        <translation>أظهر للعميل: كبير وبسيط ومكسوّ</translation>
    </message>
    <message>
        <source>Show the female body</source>
        <translation>أظهر جسم الأنثى</translation>
    </message>
    <message>
        <source>Show the male body</source>
        <translation>أظهر جسم الذكر</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>الشريط العلوي</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الأسلوب</translation>
    </message>
</context>
<context>
    <name>TourGuide</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>إنهاء الجولة</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>إنهاء الجولة (Esc)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>Tours</name>
    <message>
        <source>Discomfort while pressing, of 10: aim for {least} to {most}, never past {ceiling}. Hold {shortest} to {longest} seconds, at most {passes} times.</source>
        <translation>الانزعاج أثناء الضغط من 10: الهدف من {least} إلى {most}، ولا يتجاوز {ceiling} أبدًا. اثبت من {shortest} إلى {longest} ثانية، عدد المرات الأقصى: {passes}.</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>الجولات</translation>
    </message>
</context>
<context>
    <name>TreatPage</name>
    <message>
        <source>Ask first: see the question above.</source>
        <translation>اسأل أولًا: انظر السؤال أعلاه.</translation>
    </message>
    <message>
        <source>Discomfort while pressing</source>
        <translation>الانزعاج أثناء الضغط</translation>
    </message>
    <message>
        <source>Examine first: nothing to treat was found yet.</source>
        <translation>افحص أولًا: لم يوجد بعد ما يُعالَج.</translation>
    </message>
    <message>
        <source>Has the familiar feeling gone?</source>
        <translation>هل زال الإحساس المألوف؟</translation>
    </message>
    <message>
        <source>Release (Space)</source>
        <translation>تحرير (مسافة)</translation>
    </message>
    <message>
        <source>Soft sound at the end</source>
        <translation>صوت خافت في النهاية</translation>
    </message>
    <message>
        <source>Start the hold (Space)</source>
        <translation>بدء الثبات (مسافة)</translation>
    </message>
    <message>
        <source>The next point</source>
        <translation>النقطة التالية</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>ViewCube</name>
    <message>
        <source>A front, P back, L client&apos;s left, R client&apos;s right, S up, I down. Click to turn.</source>
        <translation>A الأمام، P الخلف، L يسار العميل، R يمين العميل، S الأعلى، I الأسفل. انقر للتدوير.</translation>
    </message>
    <message>
        <source>View cube: anterior, posterior, left, right, superior, inferior</source>
        <translation>مكعب العرض: أمامي، خلفي، يسار، يمين، علوي، سفلي</translation>
    </message>
    <message>
        <source>{letter} faces you. Press an arrow key or a letter to turn.</source>
        <translation>{letter} يواجهك. اضغط سهمًا أو حرفًا للتدوير.</translation>
    </message>
</context>
<context>
    <name>Viewport</name>
    <message>
        <source>Body</source>
        <translation>الجسم</translation>
    </message>
    <message>
        <source>Click where it hurts</source>
        <translation>انقر حيث يؤلم</translation>
    </message>
    <message>
        <source>The body in three dimensions. Click where it hurts. Drag to turn, wheel to zoom. Every place can also be chosen by name in the search box.</source>
        <translation>الجسم بثلاثة أبعاد. انقر حيث يؤلم. اسحب للتدوير، والعجلة للتكبير. يمكن أيضًا اختيار كل مكان باسمه في مربع البحث.</translation>
    </message>
</context>
<context>
    <name>VisitDock</name>
    <message>
        <source>Again</source>
        <translation>من جديد</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Examine</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>في البيت</translation>
    </message>
    <message>
        <source>Sources and technique</source>
        <translation>المصادر والتقنية</translation>
    </message>
    <message>
        <source>Treat</source>
        <translation>علاج</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>الزيارة</translation>
    </message>
    <message>
        <source>Visit without a record: nothing is kept</source>
        <translation>زيارة بلا سجل: لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>أين يؤلم</translation>
    </message>
</context>
<context>
    <name>VisitHeader</name>
    <message>
        <source>The visit that is open</source>
        <translation>الزيارة المفتوحة</translation>
    </message>
    <message>
        <source>{client} · {practitioner} · {minutes} min</source>
        <translation>{client} · {practitioner} · {minutes} دقيقة</translation>
    </message>
</context>
<context>
    <name>VisitsList</name>
    <message>
        <source>No visit yet.</source>
        <translation>لا توجد زيارة بعد.</translation>
    </message>
    <message>
        <source>Visits of this client</source>
        <translation>زيارات هذا العميل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>بلا تقدير</translation>
    </message>
    <message>
        <source>{date}. Strongest pain, 0 to 10: {worst}. Points treated: {points}.</source>
        <translation>{date}. أقوى ألم، من 0 إلى 10: {worst}. النقاط المعالَجة: {points}.</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Click where it hurts</source>
        <translation>انقر حيث يؤلم</translation>
    </message>
    <message>
        <source>Muscles that can refer pain to that place, the ones to examine first on top. Choose another one to see it on the body.</source>
        <translation>العضلات التي يمكن أن تُحيل الألم إلى ذلك المكان؛ في الأعلى ما يُفحص أولًا. اختر غيرها لتراها على الجسم.</translation>
    </message>
    <message>
        <source>On the body, or type it into the search box above. Left and right are the client&apos;s. Try it: click the marked left temple, or press Next.</source>
        <translation>على الجسم، أو اكتبه في مربع البحث أعلاه. اليسار واليمين هما يسار العميل ويمينه. جرّب: انقر الصدغ الأيسر المعلَّم أو اضغط التالي.</translation>
    </message>
    <message>
        <source>What to do there</source>
        <translation>ما العمل هناك</translation>
    </message>
    <message>
        <source>Where it may come from</source>
        <translation>من أين قد يأتي</translation>
    </message>
    <message>
        <source>Where the spot lies, what to take care of, how to press and how to stretch. Open the headings below for more. The body shows the spot as an X, with the area it can refer pain to in red.</source>
        <translation>أين تقع النقطة وما يجب الانتباه له وكيف تضغط وكيف تُطيل. افتح العناوين في الأسفل للمزيد. يُظهر الجسم النقطة بعلامة X، والمنطقة التي يمكن أن تُحيل الألم إليها بالأحمر.</translation>
    </message>
</context>
<context>
    <name>_ToChoose</name>
    <message>
        <source>Chosen: press to take back</source>
        <translation>مختار: اضغط للتراجع عنه</translation>
    </message>
    <message>
        <source>Treat this one</source>
        <translation>عالِج هذا</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Changing the language…</source>
        <translation>تُغيَّر اللغة…</translation>
    </message>
    <message>
        <source>Something went wrong: {error}</source>
        <translation>حدث خطأ ما: {error}</translation>
    </message>
    <message>
        <source>The body map cannot be opened.</source>
        <translation>لا يمكن فتح خريطة الجسم.</translation>
    </message>
</context>
<context>
    <name>caption</name>
    <message>
        <source>A tight spot here, in the {tissue}, can be felt here, in {places}.</source>
        <translation>قد تُحَس نقطة مشدودة هنا ({tissue}) في هذا المكان: {places}.</translation>
    </message>
    <message>
        <source>ankle</source>
        <translation>الكاحل</translation>
    </message>
    <message>
        <source>elbow</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>fingers</source>
        <translation>أصابع اليد</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>القدم</translation>
    </message>
    <message>
        <source>forearm</source>
        <translation>الساعد</translation>
    </message>
    <message>
        <source>hand</source>
        <translation>اليد</translation>
    </message>
    <message>
        <source>hip and buttock</source>
        <translation>الورك والألية</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>الركبة</translation>
    </message>
    <message>
        <source>low back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>lower leg</source>
        <translation>الساق</translation>
    </message>
    <message>
        <source>middle of the back</source>
        <translation>وسط الظهر</translation>
    </message>
    <message>
        <source>pelvis</source>
        <translation>الحوض</translation>
    </message>
    <message>
        <source>shoulder</source>
        <translation>الكتف</translation>
    </message>
    <message>
        <source>side of the belly</source>
        <translation>جانب البطن</translation>
    </message>
    <message>
        <source>side of the chest</source>
        <translation>جانب الصدر</translation>
    </message>
    <message>
        <source>side of the face</source>
        <translation>جانب الوجه</translation>
    </message>
    <message>
        <source>side of the head</source>
        <translation>جانب الرأس</translation>
    </message>
    <message>
        <source>side of the neck</source>
        <translation>جانب الرقبة</translation>
    </message>
    <message>
        <source>the {name}</source>
        <translation>{name}</translation>
    </message>
    <message>
        <source>thigh</source>
        <translation>الفخذ</translation>
    </message>
    <message>
        <source>toes</source>
        <translation>أصابع القدم</translation>
    </message>
    <message>
        <source>upper arm</source>
        <translation>العضد</translation>
    </message>
    <message>
        <source>upper back</source>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>wrist</source>
        <translation>الرسغ</translation>
    </message>
</context>
<context>
    <name>card</name>
    <message>
        <source>Stretch</source>
        <translation>الإطالة</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>التقنية</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>{places}, and {count} more</source>
        <translation>{places} و{count} غيرها</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>; or </source>
        <translation>؛ أو </translation>
    </message>
    <message>
        <source>Check first: {count}</source>
        <translation>تحقق أولًا: {count}</translation>
    </message>
    <message>
        <source>Checked: none of these</source>
        <translation>تم التحقق: لا شيء من هذه</translation>
    </message>
    <message>
        <source>Checked: see what was answered</source>
        <translation>تم التحقق: انظر ما أُجيب</translation>
    </message>
    <message>
        <source>Does this fit: {signs}?</source>
        <translation>هل ينطبق هذا: {signs}؟</translation>
    </message>
    <message>
        <source>None of the others</source>
        <translation>لا شيء من البقية</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
    <message>
        <source>The questions are in English.</source>
        <translation>الأسئلة بالإنجليزية.</translation>
    </message>
</context>
<context>
    <name>command words</name>
    <message>
        <source>2D; 3D; list; chart; body chart</source>
        <translation>2D; 3D; ثنائي الأبعاد; ثلاثي الأبعاد; قائمة; مخطط; مخطط الجسم</translation>
    </message>
    <message>
        <source>PDF; shortcuts</source>
        <translation>PDF; اختصارات</translation>
    </message>
    <message>
        <source>above; superior</source>
        <translation>فوق; أعلى; من الأعلى; علوي</translation>
    </message>
    <message>
        <source>animation; animate; movie</source>
        <translation>حركة; تحريك; رسوم متحركة; فيلم</translation>
    </message>
    <message>
        <source>animation; reduce motion; dizzy</source>
        <translation>حركة; تحريك; تقليل الحركة; دوخة; دوار</translation>
    </message>
    <message>
        <source>behind; posterior; turn; rotate</source>
        <translation>خلف; ظهر; خلفي; لف; تدوير</translation>
    </message>
    <message>
        <source>below; inferior</source>
        <translation>تحت; أسفل; من الأسفل; سفلي</translation>
    </message>
    <message>
        <source>bigger; font size; text size; letters; zoom text</source>
        <translation>أكبر; تكبير; حجم الخط; حجم النص; حروف; تكبير النص</translation>
    </message>
    <message>
        <source>brush; draw; mark</source>
        <translation>فرشاة; رسم; تلوين; علامة; تحديد</translation>
    </message>
    <message>
        <source>clear; deselect; new; start again; cancel</source>
        <translation>مسح; إفراغ; إلغاء التحديد; جديد; البدء من جديد; إلغاء</translation>
    </message>
    <message>
        <source>clothes; naked; nude; undress; anatomy</source>
        <translation>ملابس; ثياب; عارٍ; عري; بلا ملابس; تشريح</translation>
    </message>
    <message>
        <source>colour blind; color blind; colours; colors; palette</source>
        <translation>عمى الألوان; ألوان; لون; لوحة الألوان</translation>
    </message>
    <message>
        <source>compare; side by side; difference</source>
        <translation>مقارنة; قارن; جنبًا إلى جنب; فرق; اختلاف</translation>
    </message>
    <message>
        <source>conditions; pregnant; medicines; patient</source>
        <translation>حالات; حالة صحية; حمل; حامل; أدوية; دواء; مريض</translation>
    </message>
    <message>
        <source>contrast; black on white; hard to see</source>
        <translation>تباين; أسود على أبيض; رؤية صعبة; ضعف البصر</translation>
    </message>
    <message>
        <source>copy; clipboard; screenshot</source>
        <translation>نسخ; حافظة; لقطة شاشة; صورة الشاشة</translation>
    </message>
    <message>
        <source>copy; clipboard; text</source>
        <translation>نسخ; حافظة; نص</translation>
    </message>
    <message>
        <source>dark; night; dark theme; black</source>
        <translation>داكن; ليل; ليلي; مظهر داكن; أسود</translation>
    </message>
    <message>
        <source>eraser; rub out; delete</source>
        <translation>ممحاة; محو; مسح; حذف</translation>
    </message>
    <message>
        <source>evidence; studies; sources; references</source>
        <translation>أدلة; دليل; دراسات; مصادر; مراجع</translation>
    </message>
    <message>
        <source>exit; close</source>
        <translation>خروج; إغلاق; إنهاء</translation>
    </message>
    <message>
        <source>export; CSV; spreadsheet; Excel</source>
        <translation>تصدير; CSV; جدول بيانات; إكسل; Excel</translation>
    </message>
    <message>
        <source>export; GLB; 3D model</source>
        <translation>تصدير; GLB; نموذج ثلاثي الأبعاد; مجسم; 3D</translation>
    </message>
    <message>
        <source>export; SVG; PDF; body chart; print</source>
        <translation>تصدير; SVG; PDF; مخطط الجسم; طباعة</translation>
    </message>
    <message>
        <source>favourite; favorite; bookmark</source>
        <translation>مفضلة; مفضل; إشارة مرجعية; علامة مرجعية</translation>
    </message>
    <message>
        <source>filter; study; learn; anatomy; nerve</source>
        <translation>تصفية; ترشيح; فلتر; دراسة; تعلم; تشريح; عصب</translation>
    </message>
    <message>
        <source>front; anterior; turn; rotate</source>
        <translation>أمام; وجه; أمامي; لف; تدوير</translation>
    </message>
    <message>
        <source>ghost; transparent; see through</source>
        <translation>شبح; شفاف; شفافية; رؤية ما تحته; تخفيف</translation>
    </message>
    <message>
        <source>hide; make invisible</source>
        <translation>إخفاء; أخفِ; غير مرئي</translation>
    </message>
    <message>
        <source>isolate; ghost the others; transparent</source>
        <translation>عزل; شفاف; شفافية; جعل الباقي شفافًا; تخفيف الباقي; شبح</translation>
    </message>
    <message>
        <source>isolate; solo; alone; hide the others</source>
        <translation>عزل; وحده; منفرد; فقط; إخفاء الباقي</translation>
    </message>
    <message>
        <source>labels; names; anatomy</source>
        <translation>تسميات; أسماء; لافتات; تشريح</translation>
    </message>
    <message>
        <source>light theme; day; white</source>
        <translation>مظهر فاتح; فاتح; نهار; نهاري; أبيض</translation>
    </message>
    <message>
        <source>look at the point; straight on</source>
        <translation>انظر إلى النقطة; مواجهة النقطة; نظرة مباشرة; من الأمام مباشرة</translation>
    </message>
    <message>
        <source>mirror; both sides; copy to the other side</source>
        <translation>مرآة; عكس; الجهتان; كلا الجانبين; نسخ إلى الجهة الأخرى</translation>
    </message>
    <message>
        <source>mirror; flip; swap sides</source>
        <translation>مرآة; قلب; عكس; تبديل الجهتين; يمين يسار</translation>
    </message>
    <message>
        <source>night; theme; dark mode; light mode</source>
        <translation>ليل; مظهر; سمة; وضع داكن; وضع ليلي; وضع فاتح</translation>
    </message>
    <message>
        <source>note; write</source>
        <translation>ملاحظة; كتابة; تدوين</translation>
    </message>
    <message>
        <source>open; load</source>
        <translation>فتح; تحميل</translation>
    </message>
    <message>
        <source>presentation; full screen; fullscreen; patient</source>
        <translation>عرض تقديمي; شاشة كاملة; ملء الشاشة; مريض</translation>
    </message>
    <message>
        <source>print; shortcuts</source>
        <translation>طباعة; اختصارات</translation>
    </message>
    <message>
        <source>red flags; warnings; safety; screening</source>
        <translation>علامات خطر; علامات حمراء; تحذيرات; سلامة; أمان; فرز; أسئلة أولية</translation>
    </message>
    <message>
        <source>redo; repeat; do again</source>
        <translation>إعادة; تكرار; مرة أخرى; إلغاء التراجع</translation>
    </message>
    <message>
        <source>reset; home; start view</source>
        <translation>إعادة ضبط; البداية; العرض الأول; عرض البداية</translation>
    </message>
    <message>
        <source>restore; unhide; bring back; show all</source>
        <translation>استعادة; إظهار; إلغاء الإخفاء; إرجاع; إظهار الكل</translation>
    </message>
    <message>
        <source>save picture; export; screenshot; image; PNG; print</source>
        <translation>حفظ الصورة; تصدير; لقطة شاشة; صورة; PNG; طباعة</translation>
    </message>
    <message>
        <source>save; bookmark</source>
        <translation>حفظ; إشارة مرجعية; علامة مرجعية</translation>
    </message>
    <message>
        <source>settings; options; language; default</source>
        <translation>إعدادات; خيارات; تفضيلات; لغة; افتراضي</translation>
    </message>
    <message>
        <source>shortcuts; hotkeys; keyboard</source>
        <translation>اختصارات; مفاتيح الاختصار; مفاتيح سريعة; لوحة المفاتيح</translation>
    </message>
    <message>
        <source>shortcuts; keyboard; manual; how to</source>
        <translation>اختصارات; لوحة المفاتيح; دليل; كتيب; مساعدة; كيف</translation>
    </message>
    <message>
        <source>tour; introduction; tutorial; how to</source>
        <translation>جولة; مقدمة; تعريف; درس; شرح; كيف</translation>
    </message>
    <message>
        <source>trigger points; reverse</source>
        <translation>نقاط الزناد; نقطة الزناد; بحث عكسي; عكس</translation>
    </message>
    <message>
        <source>undo; take back; step back</source>
        <translation>تراجع; رجوع; خطوة إلى الخلف</translation>
    </message>
    <message>
        <source>version; licence; license; credits</source>
        <translation>إصدار; نسخة; رخصة; ترخيص; شكر; مساهمون</translation>
    </message>
    <message>
        <source>zoom in; zoom; frame; focus</source>
        <translation>تكبير; تقريب; إطار; تركيز</translation>
    </message>
    <message>
        <source>zoom out; fit; home</source>
        <translation>تصغير; إبعاد; ملاءمة; البداية</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>About BodyMap</source>
        <translation>حول BodyMap</translation>
    </message>
    <message>
        <source>About the client</source>
        <translation>عن العميل</translation>
    </message>
    <message>
        <source>Also on the other side</source>
        <translation>في الجهة الأخرى أيضًا</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>كما يقول النظام</translation>
    </message>
    <message>
        <source>Brown skin</source>
        <translation>بشرة سمراء</translation>
    </message>
    <message>
        <source>Clear, or leave what is open</source>
        <translation>مسح، أو مغادرة ما هو مفتوح</translation>
    </message>
    <message>
        <source>Clothed or anatomy view</source>
        <translation>مكسوّ أو عرض تشريحي</translation>
    </message>
    <message>
        <source>Colours for every eye</source>
        <translation>ألوان لكل العيون</translation>
    </message>
    <message>
        <source>Compare with another source</source>
        <translation>قارن بمصدر آخر</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Dark skin</source>
        <translation>بشرة داكنة</translation>
    </message>
    <message>
        <source>Dermatomes</source>
        <translation>القطاعات الجلدية</translation>
    </message>
    <message>
        <source>Erase what was painted</source>
        <translation>امسح ما رُسم</translation>
    </message>
    <message>
        <source>Fade all others</source>
        <translation>خفّف كل ما عداها</translation>
    </message>
    <message>
        <source>Fade the muscle or bone</source>
        <translation>خفّف العضلة أو العظم</translation>
    </message>
    <message>
        <source>From the back</source>
        <translation>من الخلف</translation>
    </message>
    <message>
        <source>From the bottom</source>
        <translation>من الأسفل</translation>
    </message>
    <message>
        <source>From the front</source>
        <translation>من الأمام</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>من اليسار</translation>
    </message>
    <message>
        <source>From the point</source>
        <translation>من النقطة</translation>
    </message>
    <message>
        <source>From the right</source>
        <translation>من اليمين</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>من الأعلى</translation>
    </message>
    <message>
        <source>Hide the muscle or bone</source>
        <translation>أخفِ العضلة أو العظم</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>ما مدى اليقين؟</translation>
    </message>
    <message>
        <source>Keys and help</source>
        <translation>المفاتيح والمساعدة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Light skin</source>
        <translation>بشرة فاتحة</translation>
    </message>
    <message>
        <source>Medium skin</source>
        <translation>بشرة متوسطة</translation>
    </message>
    <message>
        <source>Names of muscles and bones</source>
        <translation>أسماء العضلات والعظام</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>Paint where it hurts</source>
        <translation>ارسم حيث يؤلم</translation>
    </message>
    <message>
        <source>Play how the pain spreads</source>
        <translation>شغّل كيف ينتشر الألم</translation>
    </message>
    <message>
        <source>Print mouse and keys...</source>
        <translation>طباعة الفأرة والمفاتيح...</translation>
    </message>
    <message>
        <source>Questions to check first</source>
        <translation>أسئلة قبل البدء</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>إعادة ضبط العرض</translation>
    </message>
    <message>
        <source>Save mouse and keys as PDF...</source>
        <translation>حفظ الفأرة والمفاتيح بصيغة PDF...</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>البحث في الأوامر</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>أظهر كل شيء من جديد</translation>
    </message>
    <message>
        <source>Show me around in three steps</source>
        <translation>أرِني البرنامج في ثلاث خطوات</translation>
    </message>
    <message>
        <source>Show only the muscle or bone</source>
        <translation>أظهر العضلة أو العظم فقط</translation>
    </message>
    <message>
        <source>Show the client</source>
        <translation>أظهر للعميل</translation>
    </message>
    <message>
        <source>Source and pain</source>
        <translation>المصدر والألم</translation>
    </message>
    <message>
        <source>To the other side</source>
        <translation>إلى الجهة الأخرى</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>الجسم كله</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message>
        <source>Both can be felt in: {places}.</source>
        <translation>يمكن أن يُحَس كلاهما في: {places}.</translation>
    </message>
    <message>
        <source>Can be felt in</source>
        <translation>يمكن أن يُحَس في</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>كيف يُحَس</translation>
    </message>
    <message>
        <source>How sure is anybody</source>
        <translation>مدى اليقين</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>العضلة</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>العصب</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Stretches</source>
        <translation>الإطالات</translation>
    </message>
    <message>
        <source>They share no area where pain is felt.</source>
        <translation>لا تجمعهما منطقة ألم.</translation>
    </message>
    <message>
        <source>What the muscle does</source>
        <translation>ما تفعله العضلة</translation>
    </message>
    <message>
        <source>Where to search</source>
        <translation>أين تبحث</translation>
    </message>
    <message>
        <source>With today&apos;s pain</source>
        <translation>مع ألم اليوم</translation>
    </message>
    <message>
        <source>each point of the muscle in its own way</source>
        <translation>كل نقطة من العضلة بطريقتها</translation>
    </message>
    <message>
        <source>nothing is described</source>
        <translation>لا شيء موصوف</translation>
    </message>
    <message>
        <source>see its points</source>
        <translation>انظر نقاطها</translation>
    </message>
</context>
<context>
    <name>consent</name>
    <message>
        <source>May I work in your armpit?</source>
        <translation>هل يمكنني العمل في إبطك؟</translation>
    </message>
    <message>
        <source>May I work near your groin?</source>
        <translation>هل يمكنني العمل قرب أعلى فخذك من الداخل؟</translation>
    </message>
    <message>
        <source>May I work on your buttock?</source>
        <translation>هل يمكنني العمل على أليتك؟</translation>
    </message>
    <message>
        <source>May I work on your chest?</source>
        <translation>هل يمكنني العمل على صدرك؟</translation>
    </message>
    <message>
        <source>May I work on your face?</source>
        <translation>هل يمكنني العمل على وجهك؟</translation>
    </message>
</context>
<context>
    <name>context menu</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Compare with {source}</source>
        <translation>قارن مع {source}</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Fade or show fully</source>
        <translation>خفّف أو أظهر بالكامل</translation>
    </message>
    <message>
        <source>Fade the others</source>
        <translation>خفّف البقية</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>أخفِ</translation>
    </message>
    <message>
        <source>It hurts here too</source>
        <translation>يؤلم هنا أيضًا</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>أظهر كل شيء من جديد</translation>
    </message>
    <message>
        <source>Show only this</source>
        <translation>أظهر هذا فقط</translation>
    </message>
    <message>
        <source>Show where it may send pain</source>
        <translation>أظهر أين قد يرسل الألم</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>ما يمكن فعله هنا</translation>
    </message>
    <message>
        <source>What refers pain here?</source>
        <translation>ما الذي يُحيل الألم إلى هنا؟</translation>
    </message>
</context>
<context>
    <name>credits</name>
    <message>
        <source>schematic, for teaching, no diagnosis</source>
        <translation>تخطيطي، للتعليم، ليس تشخيصًا</translation>
    </message>
</context>
<context>
    <name>dose</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>hold {least} to {most} seconds</source>
        <translation>اثبت من {least} إلى {most} ثانية</translation>
    </message>
    <message>
        <source>hold {seconds} seconds</source>
        <translation>اثبت {seconds} ثانية</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>once a day</source>
        <translation>مرة في اليوم</translation>
    </message>
    <message>
        <source>one day a week</source>
        <translation>يوم واحد في الأسبوع</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>مرتين</translation>
    </message>
    <message>
        <source>twice a day</source>
        <translation>مرتين في اليوم</translation>
    </message>
    <message>
        <source>{count} days a week</source>
        <translation>عدد الأيام في الأسبوع: {count}</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>عدد المجموعات: {count}</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>عدد المرات: {count}</translation>
    </message>
    <message>
        <source>{count} times a day</source>
        <translation>عدد المرات في اليوم: {count}</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>مدى اليقين</translation>
    </message>
    <message>
        <source>Kind of study</source>
        <translation>نوع الدراسة</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ماذا يقول</translation>
    </message>
    <message>
        <source>about safety</source>
        <translation>عن السلامة</translation>
    </message>
    <message>
        <source>found no difference</source>
        <translation>لم يجد فرقًا</translation>
    </message>
    <message>
        <source>guidance</source>
        <translation>إرشاد</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>متباين</translation>
    </message>
    <message>
        <source>speaks against it, or warns</source>
        <translation>يعارضه أو يحذّر</translation>
    </message>
    <message>
        <source>speaks for it</source>
        <translation>يؤيده</translation>
    </message>
</context>
<context>
    <name>exercise</name>
    <message>
        <source>Drawing of the exercise</source>
        <translation>رسم التمرين</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>كم مرة</translation>
    </message>
    <message>
        <source>Left: the start. Right: the end.</source>
        <translation>اليسار: البداية. اليمين: النهاية.</translation>
    </message>
    <message>
        <source>Stop when</source>
        <translation>توقف عندما</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>You should feel</source>
        <translation>ينبغي أن تُحس</translation>
    </message>
</context>
<context>
    <name>figure</name>
    <message>
        <source>Two drawings of a body, start and end. {position} The arrow: {arrows}.</source>
        <translation>رسمان لجسم، البداية والنهاية. {position} السهم: {arrows}.</translation>
    </message>
</context>
<context>
    <name>flat</name>
    <message>
        <source>Ankle</source>
        <translation>الكاحل</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Back of the LEFT hand</source>
        <translation>ظهر اليد اليسرى</translation>
    </message>
    <message>
        <source>Back of the RIGHT hand</source>
        <translation>ظهر اليد اليمنى</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <translation>مؤخرة الرأس</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>البطن</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>الصدر</translation>
    </message>
    <message>
        <source>Elbow</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>الوجه</translation>
    </message>
    <message>
        <source>Face from below</source>
        <translation>الوجه من الأسفل</translation>
    </message>
    <message>
        <source>Feet</source>
        <translation>القدمان</translation>
    </message>
    <message>
        <source>Fingers</source>
        <translation>أصابع اليد</translation>
    </message>
    <message>
        <source>Flat figure of the body</source>
        <translation>شكل مسطح للجسم</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>القدم</translation>
    </message>
    <message>
        <source>Forearm</source>
        <translation>الساعد</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>أمام</translation>
    </message>
    <message>
        <source>Front and back</source>
        <translation>الأمام والخلف</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>اليد</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>اليدان</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>الرأس</translation>
    </message>
    <message>
        <source>Head from above</source>
        <translation>الرأس من الأعلى</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <translation>الورك والألية</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>الركبة</translation>
    </message>
    <message>
        <source>LEFT foot from above</source>
        <translation>القدم اليسرى من الأعلى</translation>
    </message>
    <message>
        <source>LEFT foot, inner side</source>
        <translation>القدم اليسرى، الوجه الداخلي</translation>
    </message>
    <message>
        <source>LEFT foot, outer side</source>
        <translation>القدم اليسرى، الوجه الخارجي</translation>
    </message>
    <message>
        <source>LEFT leg, inner side</source>
        <translation>الساق اليسرى، الوجه الداخلي</translation>
    </message>
    <message>
        <source>LEFT palm</source>
        <translation>الكف اليسرى</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>الجانب الأيسر</translation>
    </message>
    <message>
        <source>LEFT side of the head</source>
        <translation>الجانب الأيسر من الرأس</translation>
    </message>
    <message>
        <source>LEFT sole</source>
        <translation>أخمص القدم اليسرى</translation>
    </message>
    <message>
        <source>List and flat figure, or the 3D view</source>
        <translation>القائمة والشكل المسطح، أو العرض ثلاثي الأبعاد</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Lower leg</source>
        <translation>الساق</translation>
    </message>
    <message>
        <source>Middle of the back</source>
        <translation>وسط الظهر</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>الحوض</translation>
    </message>
    <message>
        <source>RIGHT foot from above</source>
        <translation>القدم اليمنى من الأعلى</translation>
    </message>
    <message>
        <source>RIGHT foot, inner side</source>
        <translation>القدم اليمنى، الوجه الداخلي</translation>
    </message>
    <message>
        <source>RIGHT foot, outer side</source>
        <translation>القدم اليمنى، الوجه الخارجي</translation>
    </message>
    <message>
        <source>RIGHT leg, inner side</source>
        <translation>الساق اليمنى، الوجه الداخلي</translation>
    </message>
    <message>
        <source>RIGHT palm</source>
        <translation>الكف اليمنى</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>الجانب الأيمن</translation>
    </message>
    <message>
        <source>RIGHT side of the head</source>
        <translation>الجانب الأيمن من الرأس</translation>
    </message>
    <message>
        <source>RIGHT sole</source>
        <translation>أخمص القدم اليمنى</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>الكتف</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>الجانبان</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>الفخذ</translation>
    </message>
    <message>
        <source>To the next part of the window</source>
        <translation>إلى الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Toes</source>
        <translation>أصابع القدم</translation>
    </message>
    <message>
        <source>Under the LEFT arm</source>
        <translation>تحت الذراع اليسرى</translation>
    </message>
    <message>
        <source>Under the RIGHT arm</source>
        <translation>تحت الذراع اليمنى</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>العضد</translation>
    </message>
    <message>
        <source>Upper back</source>
        <translation>أعلى الظهر</translation>
    </message>
    <message>
        <source>Wrist</source>
        <translation>الرسغ</translation>
    </message>
</context>
<context>
    <name>handout</name>
    <message>
        <source>A commonly described pattern, not a diagnosis; people differ. Pressing and stretching can help a little to moderately, mostly for a short time.</source>
        <translation>نمط كثيرًا ما يوصف، وليس تشخيصًا؛ يختلف الناس. يمكن أن يساعد الضغط والإطالة قليلًا أو بقدر متوسط، ولوقت قصير غالبًا.</translation>
    </message>
    <message>
        <source>BOTH sides</source>
        <translation>الجهتان</translation>
    </message>
    <message>
        <source>Call us if you are sore for more than three days, or if something becomes numb or weak.</source>
        <translation>اتصل بنا إذا استمر الوجع أكثر من ثلاثة أيام، أو إذا شعرت بخدر أو ضعف في مكان ما.</translation>
    </message>
    <message>
        <source>Call {number} at once if you answer yes:</source>
        <translation>اتصل فورًا بـ {number} إذا أجبت بنعم:</translation>
    </message>
    <message>
        <source>Contents not yet clinically reviewed.</source>
        <translation>لم تُراجع المحتويات سريريًا بعد.</translation>
    </message>
    <message>
        <source>Contents reviewed by {names}.</source>
        <translation>راجع المحتويات: {names}.</translation>
    </message>
    <message>
        <source>Feel it here:</source>
        <translation>تشعر به هنا:</translation>
    </message>
    <message>
        <source>For teaching; no medical device.</source>
        <translation>للتعليم؛ ليس جهازًا طبيًا.</translation>
    </message>
    <message>
        <source>For:</source>
        <translation>إلى:</translation>
    </message>
    <message>
        <source>How:</source>
        <translation>كيف:</translation>
    </message>
    <message>
        <source>It is common to feel sore for a day or two (24 to 48 hours) after the treatment.</source>
        <translation>من الشائع أن تشعر بوجع ليوم أو يومين (24 إلى 48 ساعة) بعد العلاج.</translation>
    </message>
    <message>
        <source>LEFT side</source>
        <translation>الجهة اليسرى</translation>
    </message>
    <message>
        <source>Next visit:</source>
        <translation>الزيارة القادمة:</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Only {count} of {given} exercises fit on one page.</source>
        <translation>لا تتسع الصفحة إلا لعدد {count} من التمارين من أصل {given}.</translation>
    </message>
    <message>
        <source>RIGHT side</source>
        <translation>الجهة اليمنى</translation>
    </message>
    <message>
        <source>STOP:</source>
        <translation>توقف:</translation>
    </message>
    <message>
        <source>See a doctor soon, today if you can, if you answer yes:</source>
        <translation>راجع طبيبًا قريبًا، واليوم إن أمكن، إذا أجبت بنعم:</translation>
    </message>
    <message>
        <source>The answers point to an emergency: get help first. Nothing is handed over now.</source>
        <translation>تشير الإجابات إلى حالة طارئة: اطلب المساعدة أولًا. لا يُسلَّم شيء الآن.</translation>
    </message>
    <message>
        <source>The letters are {points} points high so that all of it fits.</source>
        <translation>حجم الحروف {points} نقطة كي يتسع المكان لكل شيء.</translation>
    </message>
    <message>
        <source>The note is too long for one page: shorten it.</source>
        <translation>الملاحظة أطول من أن تتسع لها صفحة واحدة: اختصرها.</translation>
    </message>
    <message>
        <source>The tight spot and where it can be felt, on a drawing of the body.</source>
        <translation>الموضع المشدود وأين يمكن أن يُحَس، على رسم للجسم.</translation>
    </message>
    <message>
        <source>Therapist:</source>
        <translation>المعالج:</translation>
    </message>
    <message>
        <source>There is no room for the steps: the drawings show them.</source>
        <translation>لا مكان للخطوات: الرسوم تبيّنها.</translation>
    </message>
    <message>
        <source>Tick a box for each day you did it.</source>
        <translation>ضع علامة في مربع لكل يوم تمرّنت فيه.</translation>
    </message>
    <message>
        <source>What to change</source>
        <translation>ما يحسن تغييره</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>ما يمكن توقعه</translation>
    </message>
    <message>
        <source>What you can do at home</source>
        <translation>ما يمكنك فعله في البيت</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Your LEFT</source>
        <translation>يسارك</translation>
    </message>
    <message>
        <source>Your RIGHT</source>
        <translation>يمينك</translation>
    </message>
    <message>
        <source>Your exercises</source>
        <translation>تمارينك</translation>
    </message>
    <message>
        <source>end</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>the emergency services</source>
        <translation>خدمات الطوارئ</translation>
    </message>
    <message>
        <source>the tight spot</source>
        <translation>الموضع المشدود</translation>
    </message>
    <message>
        <source>where it can be felt</source>
        <translation>أين يمكن أن يُحَس</translation>
    </message>
</context>
<context>
    <name>hints</name>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
</context>
<context>
    <name>hold</name>
    <message>
        <source>A little less.</source>
        <translation>أقل قليلًا.</translation>
    </message>
    <message>
        <source>A little more is fine, if the client agrees.</source>
        <translation>لا بأس بزيادة قليلة إذا وافق العميل.</translation>
    </message>
    <message>
        <source>Ease off: never above {ceiling} here.</source>
        <translation>خفّف: لا تتجاوز {ceiling} هنا أبدًا.</translation>
    </message>
    <message>
        <source>Hold {least} to {most} seconds; at most {count} times.</source>
        <translation>اثبت من {least} إلى {most} ثانية؛ عدد المرات الأقصى {count}.</translation>
    </message>
    <message>
        <source>Hold, and breathe slowly.</source>
        <translation>اثبت وتنفّس ببطء.</translation>
    </message>
    <message>
        <source>Long enough: release when the tissue lets go.</source>
        <translation>يكفي هذا: حرّر عندما يرتخي النسيج.</translation>
    </message>
    <message>
        <source>Release now: this is as long as it is held.</source>
        <translation>حرّر الآن: هذه أطول مدة للثبات.</translation>
    </message>
    <message>
        <source>That was the last of {count} for today: no more here.</source>
        <translation>كانت هذه الأخيرة من {count} لهذا اليوم: لا مزيد هنا.</translation>
    </message>
</context>
<context>
    <name>hover</name>
    <message>
        <source>client&apos;s {name}</source>
        <translation>لدى العميل: {name}</translation>
    </message>
    <message>
        <source>place to search: client&apos;s {name}</source>
        <translation>موضع البحث لدى العميل: {name}</translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>About the client</source>
        <translation>عن العميل</translation>
    </message>
    <message>
        <source>About the client: nothing to keep in mind</source>
        <translation>عن العميل: لا شيء يجب مراعاته</translation>
    </message>
    <message>
        <source>About the client: {count} to keep in mind</source>
        <translation>عن العميل: {count} يجب مراعاتها</translation>
    </message>
    <message>
        <source>Cleared by {who}, {date}</source>
        <translation>أجازه {who}، {date}</translation>
    </message>
</context>
<context>
    <name>key sheet</name>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>الفأرة</translation>
    </message>
    <message>
        <source>Sides are the client&apos;s. For teaching; no medical device.</source>
        <translation>الجهتان هما جهتا العميل. للتعليم؛ ليس جهازًا طبيًا.</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>not reviewed by a speaker</source>
        <translation>لم يراجعه متحدث باللغة</translation>
    </message>
</context>
<context>
    <name>layers</name>
    <message>
        <source>Bands</source>
        <translation>الأشرطة</translation>
    </message>
    <message>
        <source>Bones</source>
        <translation>العظام</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>العضلات</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Roots</source>
        <translation>الجذور</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>الجلد</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>المناطق</translation>
    </message>
</context>
<context>
    <name>legend</name>
    <message>
        <source>bone</source>
        <translation>عظم</translation>
    </message>
    <message>
        <source>faded</source>
        <translation>مخفَّف</translation>
    </message>
    <message>
        <source>from the source to the pain</source>
        <translation>من المصدر إلى الألم</translation>
    </message>
    <message>
        <source>line to measure along</source>
        <translation>خط القياس</translation>
    </message>
    <message>
        <source>muscle</source>
        <translation>عضلة</translation>
    </message>
    <message>
        <source>muscle of the chosen source</source>
        <translation>عضلة المصدر المختار</translation>
    </message>
    <message>
        <source>muscle that fits the filter</source>
        <translation>عضلة توافق المرشّح</translation>
    </message>
    <message>
        <source>other effects, not pain</source>
        <translation>آثار أخرى غير الألم</translation>
    </message>
    <message>
        <source>other search areas</source>
        <translation>مناطق بحث أخرى</translation>
    </message>
    <message>
        <source>place to search</source>
        <translation>موضع البحث</translation>
    </message>
    <message>
        <source>place to search (chosen)</source>
        <translation>موضع البحث (المختار)</translation>
    </message>
    <message>
        <source>place to search: the area</source>
        <translation>موضع البحث: المنطقة</translation>
    </message>
    <message>
        <source>schematic band</source>
        <translation>شريط تخطيطي</translation>
    </message>
    <message>
        <source>skin of one nerve root</source>
        <translation>جلد جذر عصبي واحد</translation>
    </message>
    <message>
        <source>sometimes felt here too</source>
        <translation>يُحَس هنا أيضًا أحيانًا</translation>
    </message>
    <message>
        <source>usual pain area</source>
        <translation>منطقة الألم المعتادة</translation>
    </message>
    <message>
        <source>where it ends (insertion)</source>
        <translation>حيث تنتهي (المغرز)</translation>
    </message>
    <message>
        <source>where it hurts</source>
        <translation>حيث يؤلم</translation>
    </message>
    <message>
        <source>where the muscle starts (origin)</source>
        <translation>حيث تبدأ العضلة (المنشأ)</translation>
    </message>
</context>
<context>
    <name>logo</name>
    <message>
        <source>Choose a PNG or JPEG picture.</source>
        <translation>اختر صورة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>The picture cannot be read: choose another one.</source>
        <translation>لا يمكن قراءة الصورة: اختر غيرها.</translation>
    </message>
    <message>
        <source>The picture is damaged or too large: choose another one.</source>
        <translation>الصورة تالفة أو كبيرة جدًا: اختر غيرها.</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>Client</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>الطبقات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Skin tone</source>
        <translation>لون البشرة</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>الدراسة</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
</context>
<context>
    <name>nudge</name>
    <message>
        <source>Already {count} muscles today: one or two points, well done, are enough.</source>
        <translation>عدد العضلات اليوم بلغ {count}: تكفي نقطة أو نقطتان بإتقان.</translation>
    </message>
    <message>
        <source>More than 20 minutes of pressure in this visit: enough for today.</source>
        <translation>أكثر من 20 دقيقة من الضغط في هذه الزيارة: يكفي لهذا اليوم.</translation>
    </message>
    <message>
        <source>No change after {count} visits: suggest that a doctor or physiotherapist looks at it as well.</source>
        <translation>لا تغيّر بعد {count} من الزيارات: اقترح أن ينظر طبيب أو معالج فيزيائي في الأمر أيضًا.</translation>
    </message>
    <message>
        <source>Soreness lasted more than 72 hours: press less and shorter, and look at the points anew.</source>
        <translation>استمر الوجع أكثر من 72 ساعة: اضغط أقل ولمدة أقصر، وانظر في النقاط من جديد.</translation>
    </message>
    <message>
        <source>The client said stop ({point}): let it rest today. If it was sharp, burning or electric, do not press there again.</source>
        <translation>قال العميل توقف ({point}): دعها ترتاح اليوم. إذا كان الإحساس حادًا أو حارقًا أو كهربائيًا فلا تضغط هناك مجددًا.</translation>
    </message>
    <message>
        <source>The familiar pain did not fade within 30 seconds ({point}): no further pass here today, and look at the cause again.</source>
        <translation>لم يخف الألم المألوف خلال 30 ثانية ({point}): لا مرة أخرى هنا اليوم، وانظر في السبب من جديد.</translation>
    </message>
    <message>
        <source>Tingling, numb, burning or shooting: ask about weakness and lost feeling before pressing.</source>
        <translation>وخز أو خدر أو حرقة أو ألم خاطف: اسأل عن الضعف وفقدان الإحساس قبل الضغط.</translation>
    </message>
    <message>
        <source>Treated less than 48 hours ago ({point}): choose another point, or be gentle.</source>
        <translation>عولجت قبل أقل من 48 ساعة ({point}): اختر نقطة أخرى، أو كن لطيفًا.</translation>
    </message>
</context>
<context>
    <name>other</name>
    <message>
        <source>artery</source>
        <translation>شريان</translation>
    </message>
    <message>
        <source>bone</source>
        <translation>عظم</translation>
    </message>
    <message>
        <source>inner organ</source>
        <translation>عضو داخلي</translation>
    </message>
    <message>
        <source>joint</source>
        <translation>مفصل</translation>
    </message>
    <message>
        <source>nerve</source>
        <translation>عصب</translation>
    </message>
    <message>
        <source>nerve root</source>
        <translation>جذر عصبي</translation>
    </message>
    <message>
        <source>other tissue</source>
        <translation>نسيج آخر</translation>
    </message>
    <message>
        <source>skin</source>
        <translation>جلد</translation>
    </message>
    <message>
        <source>vein</source>
        <translation>وريد</translation>
    </message>
</context>
<context>
    <name>overlap</name>
    <message>
        <source> (its wider area)</source>
        <translation> (منطقتها الأوسع)</translation>
    </message>
    <message>
        <source>Little of what was drawn lies in the pattern described for this point</source>
        <translation>القليل مما رُسم يقع في النمط الموصوف لهذه النقطة</translation>
    </message>
    <message>
        <source>Most of what was drawn lies in the pattern described for this point</source>
        <translation>معظم ما رُسم يقع في النمط الموصوف لهذه النقطة</translation>
    </message>
    <message>
        <source>Nearly all of what was drawn lies in the pattern described for this point</source>
        <translation>كل ما رُسم تقريبًا يقع في النمط الموصوف لهذه النقطة</translation>
    </message>
    <message>
        <source>Part of what was drawn lies in the pattern described for this point</source>
        <translation>جزء مما رُسم يقع في النمط الموصوف لهذه النقطة</translation>
    </message>
    <message>
        <source>People differ.</source>
        <translation>يختلف الناس.</translation>
    </message>
    <message>
        <source>What was drawn lies outside the pattern described for this point. People differ.</source>
        <translation>ما رُسم يقع خارج النمط الموصوف لهذه النقطة. يختلف الناس.</translation>
    </message>
    <message>
        <source>little of the pattern was drawn</source>
        <translation>رُسم القليل من النمط</translation>
    </message>
    <message>
        <source>most of the pattern was drawn</source>
        <translation>رُسم معظم النمط</translation>
    </message>
    <message>
        <source>nearly all of the pattern was drawn</source>
        <translation>رُسم النمط كله تقريبًا</translation>
    </message>
    <message>
        <source>part of the pattern was drawn</source>
        <translation>رُسم جزء من النمط</translation>
    </message>
    <message>
        <source>{point}: {words}</source>
        <translation>{point}: {words}</translation>
    </message>
</context>
<context>
    <name>panel</name>
    <message>
        <source>1 of 5, just under the skin</source>
        <translation>1 من 5، تحت الجلد مباشرة</translation>
    </message>
    <message>
        <source>2 of 5, under the first layer</source>
        <translation>2 من 5، تحت الطبقة الأولى</translation>
    </message>
    <message>
        <source>3 of 5, in the middle</source>
        <translation>3 من 5، في الوسط</translation>
    </message>
    <message>
        <source>4 of 5, deep</source>
        <translation>4 من 5، عميقة</translation>
    </message>
    <message>
        <source>5 of 5, deepest</source>
        <translation>5 من 5، الأعمق</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>An attachment point: release the central point first and stretch gently.</source>
        <translation>نقطة مغرز: حرّر النقطة المركزية أولًا وأطِل بلطف.</translation>
    </message>
    <message>
        <source>Ask first</source>
        <translation>اسأل أولًا</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>الشريط</translation>
    </message>
    <message>
        <source>Besides pain</source>
        <translation>غير الألم</translation>
    </message>
    <message>
        <source>Breathing</source>
        <translation>التنفس</translation>
    </message>
    <message>
        <source>Can be felt in</source>
        <translation>يمكن أن يُحَس في</translation>
    </message>
    <message>
        <source>Can be mistaken for</source>
        <translation>قد يلتبس مع</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>تحقق مجددًا</translation>
    </message>
    <message>
        <source>Contract and relax</source>
        <translation>انقباض ثم استرخاء</translation>
    </message>
    <message>
        <source>Deep: press through what lies above</source>
        <translation>عميق: اضغط عبر ما يعلوه</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Does</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Familiar pain?</source>
        <translation>ألم مألوف؟</translation>
    </message>
    <message>
        <source>Find it</source>
        <translation>اعثر عليه</translation>
    </message>
    <message>
        <source>First move</source>
        <translation>الحركة أولًا</translation>
    </message>
    <message>
        <source>Flat: slide across the fibres with the fingertips</source>
        <translation>مسطح: مرّر أطراف الأصابع عبر الألياف</translation>
    </message>
    <message>
        <source>From (red on the bones)</source>
        <translation>من (أحمر على العظام)</translation>
    </message>
    <message>
        <source>From the line</source>
        <translation>من الخط</translation>
    </message>
    <message>
        <source>Gentler than usual</source>
        <translation>ألطف من المعتاد</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>اليد</translation>
    </message>
    <message>
        <source>How deep</source>
        <translation>ما مدى العمق</translation>
    </message>
    <message>
        <source>How it feels</source>
        <translation>كيف يُحَس</translation>
    </message>
    <message>
        <source>How sure is anybody?</source>
        <translation>ما مدى اليقين؟</translation>
    </message>
    <message>
        <source>In the literature</source>
        <translation>في المراجع</translation>
    </message>
    <message>
        <source>Is it safe here?</source>
        <translation>هل هو آمن هنا؟</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>حافظ عليه</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Lengthen it</source>
        <translation>أطِله</translation>
    </message>
    <message>
        <source>Lies under</source>
        <translation>يقع تحت</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>العضلة</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>العصب</translation>
    </message>
    <message>
        <source>Nerve roots</source>
        <translation>الجذور العصبية</translation>
    </message>
    <message>
        <source>No point of this muscle is described in this edition of the map.</source>
        <translation>لا توصف أي نقطة من هذه العضلة في هذه الطبعة من الخريطة.</translation>
    </message>
    <message>
        <source>No technique here</source>
        <translation>لا تقنية هنا</translation>
    </message>
    <message>
        <source>Not on your own</source>
        <translation>ليس بمفردك</translation>
    </message>
    <message>
        <source>Not yet clinically reviewed.</source>
        <translation>لم تُراجع سريريًا بعد.</translation>
    </message>
    <message>
        <source>On your own</source>
        <translation>بمفردك</translation>
    </message>
    <message>
        <source>Palpation</source>
        <translation>الجس</translation>
    </message>
    <message>
        <source>People differ</source>
        <translation>يختلف الناس</translation>
    </message>
    <message>
        <source>Pincer release</source>
        <translation>التحرير بالقرص</translation>
    </message>
    <message>
        <source>Pincer: take the muscle between thumb and fingers</source>
        <translation>بالقرص: خذ العضلة بين الإبهام والأصابع</translation>
    </message>
    <message>
        <source>Places to search</source>
        <translation>مواضع البحث</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الوضعية</translation>
    </message>
    <message>
        <source>Positional release</source>
        <translation>التحرير بالوضعية</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>الضغط</translation>
    </message>
    <message>
        <source>Pressure on your own</source>
        <translation>الضغط بمفردك</translation>
    </message>
    <message>
        <source>Pressure release</source>
        <translation>التحرير بالضغط</translation>
    </message>
    <message>
        <source>Release feels like</source>
        <translation>كيف يُحَس التحرر</translation>
    </message>
    <message>
        <source>Reviewed by {who}, {date}.</source>
        <translation>راجعها {who}، {date}.</translation>
    </message>
    <message>
        <source>Roots of the painful skin</source>
        <translation>جذور الجلد المؤلم</translation>
    </message>
    <message>
        <source>Search area</source>
        <translation>منطقة البحث</translation>
    </message>
    <message>
        <source>Slow strokes along the band</source>
        <translation>مسحات بطيئة على طول الشريط</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stop if it turns sharp, burning or electric, or makes you hold your breath.</source>
        <translation>توقف إذا صار حادًا أو حارقًا أو كهربائيًا، أو إذا جعلك تحبس أنفاسك.</translation>
    </message>
    <message>
        <source>Take care</source>
        <translation>انتبه</translation>
    </message>
    <message>
        <source>The band</source>
        <translation>الشريط</translation>
    </message>
    <message>
        <source>The texts about this source are in English.</source>
        <translation>النصوص عن هذا المصدر بالإنجليزية.</translation>
    </message>
    <message>
        <source>Then warmth</source>
        <translation>ثم الدفء</translation>
    </message>
    <message>
        <source>To (blue on the bones)</source>
        <translation>إلى (أزرق على العظام)</translation>
    </message>
    <message>
        <source>Treat it</source>
        <translation>عالِجه</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>أين هو؟</translation>
    </message>
    <message>
        <source>Where it may send pain</source>
        <translation>أين قد يرسل الألم</translation>
    </message>
    <message>
        <source>Why here?</source>
        <translation>لماذا هنا؟</translation>
    </message>
    <message>
        <source>With</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Works against</source>
        <translation>تعمل ضد</translation>
    </message>
    <message>
        <source>Works together with</source>
        <translation>تعمل معًا</translation>
    </message>
    <message>
        <source>Works with</source>
        <translation>تعمل مع</translation>
    </message>
    <message>
        <source>Your own fingers or palm only, no tool or ball.</source>
        <translation>أصابعك أو راحة يدك فقط، دون أداة أو كرة.</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; can be reached with a finger</source>
        <translation>نحو {radius} مم حول ذلك الموضع؛ يمكن بلوغه بإصبع</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; can only be reached indirectly</source>
        <translation>نحو {radius} مم حول ذلك الموضع؛ لا يمكن بلوغه إلا بشكل غير مباشر</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; cannot be reached by hand</source>
        <translation>نحو {radius} مم حول ذلك الموضع؛ لا يمكن بلوغه باليد</translation>
    </message>
    <message>
        <source>about {radius} mm around that spot; is reached best with an elbow or a tool</source>
        <translation>نحو {radius} مم حول ذلك الموضع؛ أفضل بلوغ له بالمرفق أو بأداة</translation>
    </message>
    <message>
        <source>attachment point</source>
        <translation>نقطة مغرز</translation>
    </message>
    <message>
        <source>central point</source>
        <translation>نقطة مركزية</translation>
    </message>
    <message>
        <source>described in later literature</source>
        <translation>موصوفة في مراجع لاحقة</translation>
    </message>
    <message>
        <source>described in the classic manual</source>
        <translation>موصوفة في الدليل الكلاسيكي</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>موضع خلاف</translation>
    </message>
    <message>
        <source>is not described to reach the area you picked</source>
        <translation>لم يوصف بلوغه المنطقة التي اخترتها</translation>
    </message>
    <message>
        <source>{origin} to {insertion}. {action}</source>
        <translation>{origin} إلى {insertion}. {action}</translation>
    </message>
</context>
<context>
    <name>picture</name>
    <message>
        <source>back (P)</source>
        <translation>الخلف (P)</translation>
    </message>
    <message>
        <source>from above (S)</source>
        <translation>من الأعلى (S)</translation>
    </message>
    <message>
        <source>from below (I)</source>
        <translation>من الأسفل (I)</translation>
    </message>
    <message>
        <source>front (A)</source>
        <translation>الأمام (A)</translation>
    </message>
    <message>
        <source>{client} side</source>
        <translation>{client}</translation>
    </message>
    <message>
        <source>{share} of the way</source>
        <translation>{share} من الطريق</translation>
    </message>
    <message>
        <source>{share} of the way from {start} to {end}</source>
        <translation>{share} من الطريق من {start} إلى {end}</translation>
    </message>
</context>
<context>
    <name>plan</name>
    <message>
        <source>A general massage with light hands, so that the whole body settles.</source>
        <translation>تدليك عام بيدين خفيفتين، كي يهدأ الجسم كله.</translation>
    </message>
    <message>
        <source>A general massage, so that the whole body settles.</source>
        <translation>تدليك عام، كي يهدأ الجسم كله.</translation>
    </message>
    <message>
        <source>A little more load when the last two are easy; go on only if soreness is gone next day.</source>
        <translation>زد الحمل قليلًا عندما تصبح المرتان الأخيرتان سهلتين؛ ولا تتابع إلا إذا زال الوجع في اليوم التالي.</translation>
    </message>
    <message>
        <source>Answer the questions first, then compose the plan again.</source>
        <translation>أجب عن الأسئلة أولًا، ثم ضع الخطة من جديد.</translation>
    </message>
    <message>
        <source>Ask a physiotherapist to look at it too ({reasons}), and share this plan with them.</source>
        <translation>اطلب من معالج فيزيائي أن ينظر في الأمر أيضًا ({reasons})، وأطلعه على هذه الخطة.</translation>
    </message>
    <message>
        <source>Assisted stretching for {muscle}, {side}: slow, with the breath, never into pain.</source>
        <translation>إطالة بمساعدة: {muscle}، {side}: ببطء، مع التنفس، ودون ألم أبدًا.</translation>
    </message>
    <message>
        <source>Carry less, on both shoulders; wear shoes that hold the heel and leave the toes room.</source>
        <translation>احمل أقل، وعلى الكتفين معًا؛ والبس حذاءً يثبّت الكعب ويترك مكانًا لأصابع القدم.</translation>
    </message>
    <message>
        <source>Cupping over {muscle}, {side}, if wanted: it may help tissue glide, and it can leave round marks for some days.</source>
        <translation>حجامة جافة فوق {muscle}، {side}، عند الرغبة: قد تساعد الأنسجة على الانزلاق، وقد تترك علامات مستديرة لبضعة أيام.</translation>
    </message>
    <message>
        <source>Five minutes of slow breathing a day: in for 4 seconds, out for 6.</source>
        <translation>خمس دقائق من التنفس البطيء يوميًا: شهيق 4 ثوانٍ، وزفير 6.</translation>
    </message>
    <message>
        <source>Five minutes of slow breathing a day: in for 4 seconds, out for 6. Three such breaths whenever you notice jaw or shoulders tighten.</source>
        <translation>خمس دقائق من التنفس البطيء يوميًا: شهيق 4 ثوانٍ، وزفير 6. وثلاثة أنفاس كهذه كلما لاحظت أن الفك أو الكتفين يشتدان.</translation>
    </message>
    <message>
        <source>Get emergency help now</source>
        <translation>اطلب مساعدة الطوارئ الآن</translation>
    </message>
    <message>
        <source>Go to bed at the same hour, and try a pillow that keeps the neck in line with the back.</source>
        <translation>اذهب إلى النوم في الساعة نفسها، وجرّب وسادة تُبقي الرقبة على استقامة الظهر.</translation>
    </message>
    <message>
        <source>In about a week look again and press only what is still tender: {points}.</source>
        <translation>بعد نحو أسبوع انظر من جديد واضغط فقط ما بقي مؤلمًا عند اللمس: {points}.</translation>
    </message>
    <message>
        <source>Lips together, teeth apart: check it ten times a day. No gum.</source>
        <translation>الشفتان مطبقتان والأسنان متباعدة: تحقق من ذلك عشر مرات في اليوم. لا علكة.</translation>
    </message>
    <message>
        <source>No change after {count} visits: ask a doctor to look at it as well.</source>
        <translation>لا تغيّر بعد {count} من الزيارات: اطلب من طبيب أن ينظر في الأمر أيضًا.</translation>
    </message>
    <message>
        <source>No spot brought back the familiar pain: look again, and think of other sources.</source>
        <translation>لم يُعِد أي موضع الألم المألوف: انظر من جديد، وفكّر في مصادر أخرى.</translation>
    </message>
    <message>
        <source>Nothing is pressed until this has passed or a doctor agrees.</source>
        <translation>لا يُضغط شيء حتى يزول هذا أو يوافق طبيب.</translation>
    </message>
    <message>
        <source>Plan one quiet break in the morning and one in the afternoon.</source>
        <translation>خصّص استراحة هادئة في الصباح وأخرى بعد الظهر.</translation>
    </message>
    <message>
        <source>See a doctor today</source>
        <translation>راجع طبيبًا اليوم</translation>
    </message>
    <message>
        <source>See a doctor when you can</source>
        <translation>راجع طبيبًا عندما تستطيع</translation>
    </message>
    <message>
        <source>See a doctor within days</source>
        <translation>راجع طبيبًا خلال أيام</translation>
    </message>
    <message>
        <source>Split heavy or repeated work into shorter spells, and change sides and grip.</source>
        <translation>قسّم العمل الثقيل أو المتكرر إلى فترات أقصر، وبدّل الجهة والقبضة.</translation>
    </message>
    <message>
        <source>Stand up and move for a minute every half hour; screen at eye level, arms supported.</source>
        <translation>قف وتحرّك دقيقة كل نصف ساعة؛ والشاشة في مستوى العينين والذراعان مسنودتان.</translation>
    </message>
    <message>
        <source>These spots are not pressed for now: ask again at the next visit.</source>
        <translation>لا تُضغط هذه المواضع حاليًا: اسأل مجددًا في الزيارة القادمة.</translation>
    </message>
    <message>
        <source>Wait until the soreness has gone, then look again: less pressure, shorter, once.</source>
        <translation>انتظر حتى يزول الوجع، ثم انظر من جديد: ضغط أقل، ومدة أقصر، ومرة واحدة.</translation>
    </message>
    <message>
        <source>it has become worse</source>
        <translation>ازداد سوءًا</translation>
    </message>
    <message>
        <source>it hurts in many places</source>
        <translation>يؤلم في أماكن كثيرة</translation>
    </message>
    <message>
        <source>it was slow to fade after pressing</source>
        <translation>خفّ ببطء بعد الضغط</translation>
    </message>
    <message>
        <source>some of it feels like a nerve</source>
        <translation>بعضه يشبه إحساس العصب</translation>
    </message>
    <message>
        <source>the pain is strong</source>
        <translation>الألم شديد</translation>
    </message>
    <message>
        <source>{count} sets</source>
        <translation>عدد المجموعات {count}</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>عدد المرات {count}</translation>
    </message>
    <message>
        <source>{exercise}, {side}: as the sheet shows.</source>
        <translation>{exercise}، {side}: كما تبيّن الورقة.</translation>
    </message>
    <message>
        <source>{exercise}, {side}: {dose}.</source>
        <translation>{exercise}، {side}: {dose}.</translation>
    </message>
    <message>
        <source>{times}, on {days} days of the week</source>
        <translation>{times}، عدد الأيام في الأسبوع {days}</translation>
    </message>
    <message>
        <source>{times}, once a day</source>
        <translation>{times}، مرة في اليوم</translation>
    </message>
    <message>
        <source>{times}, {sets}</source>
        <translation>{times}، {sets}</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>explains a good part of the painful area</source>
        <translation>تفسّر جزءًا جيدًا من المنطقة المؤلمة</translation>
    </message>
    <message>
        <source>explains most of the painful area</source>
        <translation>تفسّر معظم المنطقة المؤلمة</translation>
    </message>
    <message>
        <source>its search area lies under your finger, about {depth} mm deep</source>
        <translation>منطقة بحثها تحت إصبعك، على عمق نحو {depth} مم</translation>
    </message>
    <message>
        <source>lies at an attachment: look at the central point of the muscle first</source>
        <translation>تقع عند مغرز: انظر أولًا إلى النقطة المركزية للعضلة</translation>
    </message>
    <message>
        <source>met now and then</source>
        <translation>تصادَف بين حين وآخر</translation>
    </message>
    <message>
        <source>often met in practice</source>
        <translation>كثيرة في الممارسة</translation>
    </message>
    <message>
        <source>rarely met</source>
        <translation>نادرًا ما تصادَف</translation>
    </message>
    <message>
        <source>reaches your {places} with the essential zone</source>
        <translation>يصل بالمنطقة الأساسية إلى: {places}</translation>
    </message>
    <message>
        <source>reaches your {places} with the spillover zone</source>
        <translation>يصل بمنطقة الامتداد إلى: {places}</translation>
    </message>
    <message>
        <source>reaches your {places} with the usual pain area</source>
        <translation>يصل بمنطقة الألم المعتادة إلى: {places}</translation>
    </message>
    <message>
        <source>reaches your {places} with the wider pain area</source>
        <translation>يصل بمنطقة الألم الأوسع إلى: {places}</translation>
    </message>
    <message>
        <source>the point is on the {side}</source>
        <translation>جهة النقطة: {side}</translation>
    </message>
    <message>
        <source>touches a smaller part of the painful area</source>
        <translation>تمس جزءًا أصغر من المنطقة المؤلمة</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>Records of clients need the packages sqlcipher3 and cryptography, which are not installed here; atlas and study work without them.</source>
        <translation>تحتاج سجلات العملاء إلى الحزمتين sqlcipher3 وcryptography، وهما غير مثبتتين هنا؛ يعمل الأطلس والدراسة بدونهما.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved; make room and save again.</source>
        <translation>القرص ممتلئ: لم يُحفظ شيء؛ أفسح مكانًا واحفظ من جديد.</translation>
    </message>
    <message>
        <source>The folder of the records may not be written to: nothing can be kept here.</source>
        <translation>لا يُسمح بالكتابة في مجلد السجلات: لا يمكن حفظ شيء هنا.</translation>
    </message>
    <message>
        <source>The records are damaged: a backup can be restored.</source>
        <translation>السجلات تالفة: يمكن استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The records are locked.</source>
        <translation>السجلات مقفلة.</translation>
    </message>
    <message>
        <source>The records could not be read or written.</source>
        <translation>تعذرت قراءة السجلات أو كتابتها.</translation>
    </message>
    <message>
        <source>These records are open in another window or program: close it first.</source>
        <translation>هذه السجلات مفتوحة في نافذة أخرى أو برنامج آخر: أغلقه أولًا.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of BodyMap: they can be read, not changed.</source>
        <translation>كتب هذه السجلات إصدار أحدث من BodyMap: يمكن قراءتها لا تغييرها.</translation>
    </message>
    <message>
        <source>This cannot be saved: a text or number in it is not valid.</source>
        <translation>لا يمكن حفظ هذا: فيه نص أو رقم غير صالح.</translation>
    </message>
    <message>
        <source>This entry does not exist any more.</source>
        <translation>لم يعد هذا المُدخل موجودًا.</translation>
    </message>
    <message>
        <source>This recovery code does not fit: compare every sign with the printout.</source>
        <translation>رمز الاستعادة هذا لا يوافق: قارن كل علامة بالنسخة المطبوعة.</translation>
    </message>
    <message>
        <source>This visit belongs to another client: it was not saved.</source>
        <translation>تخص هذه الزيارة عميلًا آخر: لم تُحفظ.</translation>
    </message>
    <message>
        <source>Too easy to guess: take 12 letters and signs or more, not all alike, or five words.</source>
        <translation>سهلة التخمين: خذ 12 حرفًا وعلامة أو أكثر، غير متشابهة كلها، أو خمس كلمات.</translation>
    </message>
    <message>
        <source>Too many failed tries: try again in {seconds} seconds.</source>
        <translation>محاولات فاشلة كثيرة: حاول مجددًا بعد {seconds} ثانية.</translation>
    </message>
    <message>
        <source>Wrong passphrase or damaged file.</source>
        <translation>عبارة مرور خاطئة أو ملف تالف.</translation>
    </message>
</context>
<context>
    <name>referral</name>
    <message>
        <source>Emergency: now</source>
        <translation>طوارئ: الآن</translation>
    </message>
    <message>
        <source>Refer soon</source>
        <translation>إحالة قريبًا</translation>
    </message>
    <message>
        <source>Refer today</source>
        <translation>إحالة اليوم</translation>
    </message>
    <message>
        <source>Refer: routine</source>
        <translation>إحالة: دون استعجال</translation>
    </message>
</context>
<context>
    <name>roots</name>
    <message>
        <source>Lies in the skin of {names}</source>
        <translation>يقع في جلد {names}</translation>
    </message>
    <message>
        <source>Lies in the skin of {names}; {others} overlap</source>
        <translation>يقع في جلد {names}؛ وتتداخل {others}</translation>
    </message>
    <message>
        <source>Lies in the skin of {names}; {others} overlaps</source>
        <translation>يقع في جلد {names}؛ ويتداخل {others}</translation>
    </message>
    <message>
        <source>Nerve roots that feel here: {names}</source>
        <translation>الجذور العصبية التي تُحس هنا: {names}</translation>
    </message>
    <message>
        <source>skin of {name}</source>
        <translation>جلد {name}</translation>
    </message>
</context>
<context>
    <name>saved view</name>
    <message>
        <source>{file}: kind: this is no view that BodyMap saved: choose another file.</source>
        <translation>{file}: kind: ليس عرضًا حفظه BodyMap: اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>{file}: schema: saved by a newer BodyMap ({found}, this one reads {own}): update BodyMap.</source>
        <translation>{file}: schema: حفظه إصدار أحدث من BodyMap ({found}، وهذا يقرأ {own}): حدّث BodyMap.</translation>
    </message>
    <message>
        <source>{file}: schema: saved by an older BodyMap ({found}, this one reads {own}): save the view again.</source>
        <translation>{file}: schema: حفظه إصدار أقدم من BodyMap ({found}، وهذا يقرأ {own}): احفظ العرض من جديد.</translation>
    </message>
    <message>
        <source>{file}: skin_faces: its spots lie on another skin: pick the places again and save the view.</source>
        <translation>{file}: skin_faces: مواضعه على جلد آخر: اختر الأماكن من جديد واحفظ العرض.</translation>
    </message>
    <message>
        <source>{file}: {field} {fault}: save the view again, or correct it.</source>
        <translation>{file}: {field} {fault}: احفظ العرض من جديد أو صحّحه.</translation>
    </message>
    <message>
        <source>{file}: {field}: this edition does not know “{value}”: make the view again and save it.</source>
        <translation>{file}: {field}: هذه الطبعة لا تعرف «{value}»: أنشئ العرض من جديد واحفظه.</translation>
    </message>
    <message>
        <source>{folder} could not be made: {reason}.</source>
        <translation>تعذر إنشاء {folder}: {reason}.</translation>
    </message>
</context>
<context>
    <name>screen</name>
    <message>
        <source>Check first: technique is shown when the questions are answered.</source>
        <translation>تحقق أولًا: تُعرض التقنية بعد الإجابة عن الأسئلة.</translation>
    </message>
    <message>
        <source>For this client</source>
        <translation>لهذا العميل</translation>
    </message>
    <message>
        <source>Go through the questions about the client first: technique is shown after that.</source>
        <translation>راجع أولًا الأسئلة عن العميل: تُعرض التقنية بعد ذلك.</translation>
    </message>
    <message>
        <source>Keep in mind</source>
        <translation>للمراعاة</translation>
    </message>
    <message>
        <source>One sign of several is there. If another joins it, a doctor should look before any treatment.</source>
        <translation>توجد علامة من عدة علامات. إذا انضمت إليها أخرى فينبغي أن ينظر طبيب قبل أي علاج.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>CHOIR body map</source>
        <translation>خريطة الجسم CHOIR</translation>
    </message>
    <message>
        <source>ask first: {places}</source>
        <translation>اسأل أولًا: {places}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>الجهتان</translation>
    </message>
    <message>
        <source>landmark</source>
        <translation>معلَم</translation>
    </message>
    <message>
        <source>left</source>
        <translation>يسار</translation>
    </message>
    <message>
        <source>muscle, {name}</source>
        <translation>عضلة، {name}</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>point, {name}</source>
        <translation>نقطة، {name}</translation>
    </message>
    <message>
        <source>right</source>
        <translation>يمين</translation>
    </message>
</context>
<context>
    <name>second view</name>
    <message>
        <source>Click to turn the body so</source>
        <translation>انقر لتدوير الجسم هكذا</translation>
    </message>
    <message>
        <source>Press Enter to turn the body so.</source>
        <translation>اضغط Enter لتدوير الجسم هكذا.</translation>
    </message>
    <message>
        <source>Second view, {side}</source>
        <translation>عرض ثانٍ، {side}</translation>
    </message>
    <message>
        <source>from above</source>
        <translation>من الأعلى</translation>
    </message>
    <message>
        <source>from below</source>
        <translation>من الأسفل</translation>
    </message>
    <message>
        <source>from the back</source>
        <translation>من الخلف</translation>
    </message>
    <message>
        <source>from the client&apos;s LEFT</source>
        <translation>من يسار العميل</translation>
    </message>
    <message>
        <source>from the client&apos;s RIGHT</source>
        <translation>من يمين العميل</translation>
    </message>
    <message>
        <source>from the front</source>
        <translation>من الأمام</translation>
    </message>
</context>
<context>
    <name>series</name>
    <message>
        <source>{count} more places</source>
        <translation>أماكن أخرى: {count}</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <translation>{first}، {next}</translation>
    </message>
</context>
<context>
    <name>share</name>
    <message>
        <source>CHOIR body map: {regions}</source>
        <translation>خريطة الجسم CHOIR: {regions}</translation>
    </message>
    <message>
        <source>May send pain to: {places}</source>
        <translation>قد يرسل الألم إلى: {places}</translation>
    </message>
    <message>
        <source>The answers point to an emergency: get help first. Nothing is saved or copied now.</source>
        <translation>تشير الإجابات إلى حالة طارئة: اطلب المساعدة أولًا. لا يُحفظ شيء ولا يُنسخ الآن.</translation>
    </message>
    <message>
        <source>Where it hurts (the client&apos;s side): {places}</source>
        <translation>أين يؤلم (جهة العميل): {places}</translation>
    </message>
    <message>
        <source>Where it may come from (examine the first ones first):</source>
        <translation>من أين قد يأتي (افحص الأوائل أولًا):</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>و{count} غيرها</translation>
    </message>
</context>
<context>
    <name>side</name>
    <message>
        <source>LEFT</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>MIDLINE</source>
        <translation>الخط الأوسط</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>left side of the body</source>
        <translation>الجهة اليسرى من الجسم</translation>
    </message>
    <message>
        <source>left {name}</source>
        <translation>{name} في الجهة اليسرى</translation>
    </message>
    <message>
        <source>middle of the body</source>
        <translation>وسط الجسم</translation>
    </message>
    <message>
        <source>right side of the body</source>
        <translation>الجهة اليمنى من الجسم</translation>
    </message>
    <message>
        <source>right {name}</source>
        <translation>{name} في الجهة اليمنى</translation>
    </message>
    <message>
        <source>{place} on both sides</source>
        <translation>{place} في الجهتين</translation>
    </message>
    <message>
        <source>{side}, opposite your pain</source>
        <translation>{side}، في الجهة المقابلة لألمك</translation>
    </message>
    <message>
        <source>{side}, the same side as your pain</source>
        <translation>{side}، في جهة ألمك نفسها</translation>
    </message>
</context>
<context>
    <name>sides</name>
    <message>
        <source>Client&apos;s LEFT</source>
        <translation>يسار العميل</translation>
    </message>
    <message>
        <source>Client&apos;s RIGHT</source>
        <translation>يمين العميل</translation>
    </message>
</context>
<context>
    <name>sources</name>
    <message>
        <source>and nearby</source>
        <translation>وما جاورها</translation>
    </message>
    <message>
        <source>examine this first</source>
        <translation>افحص هذا أولًا</translation>
    </message>
    <message>
        <source>no technique is shown here</source>
        <translation>لا تُعرض تقنية هنا</translation>
    </message>
</context>
<context>
    <name>status</name>
    <message>
        <source>Click where it hurts, or search for a place.</source>
        <translation>انقر حيث يؤلم، أو ابحث عن مكان.</translation>
    </message>
    <message>
        <source>No point described in this map reaches this place. That says nothing about the cause: choose a larger or neighbouring area, or look for reasons other than muscle.</source>
        <translation>لا تصل أي نقطة موصوفة في هذه الخريطة إلى هذا المكان. لا يقول ذلك شيئًا عن السبب: اختر منطقة أكبر أو مجاورة، أو ابحث عن أسباب غير العضلات.</translation>
    </message>
    <message>
        <source>This is where it may send pain.</source>
        <translation>هنا قد يرسل الألم.</translation>
    </message>
    <message>
        <source>{places}: 1 place it may come from. Examine the first ones first.</source>
        <translation>{places}: مكان واحد قد يأتي منه. افحصه أولًا.</translation>
    </message>
    <message>
        <source>{places}: {count} places it may come from. Examine the first ones first.</source>
        <translation>{places}: عدد الأماكن التي قد يأتي منها {count}. افحص الأوائل أولًا.</translation>
    </message>
</context>
<context>
    <name>study</name>
    <message>
        <source>1, just under the skin</source>
        <translation>1، تحت الجلد مباشرة</translation>
    </message>
    <message>
        <source>2, under the first layer</source>
        <translation>2، تحت الطبقة الأولى</translation>
    </message>
    <message>
        <source>3, in the middle</source>
        <translation>3، في الوسط</translation>
    </message>
    <message>
        <source>4, deep</source>
        <translation>4، عميقة</translation>
    </message>
    <message>
        <source>5, deepest</source>
        <translation>5، الأعمق</translation>
    </message>
    <message>
        <source>Accessory nerve</source>
        <translation>العصب الإضافي</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Axillary nerve</source>
        <translation>العصب الإبطي</translation>
    </message>
    <message>
        <source>Belly</source>
        <translation>البطن</translation>
    </message>
    <message>
        <source>Cervical nerves and plexus</source>
        <translation>الأعصاب الرقبية والضفيرة</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>الصدر</translation>
    </message>
    <message>
        <source>Dorsal rami</source>
        <translation>الفروع الظهرية</translation>
    </message>
    <message>
        <source>Dorsal scapular nerve</source>
        <translation>العصب الظهري للكتف</translation>
    </message>
    <message>
        <source>Facial nerve</source>
        <translation>العصب الوجهي</translation>
    </message>
    <message>
        <source>Femoral nerve</source>
        <translation>العصب الفخذي</translation>
    </message>
    <message>
        <source>Fibular nerves</source>
        <translation>الأعصاب الشظوية</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>القدم</translation>
    </message>
    <message>
        <source>Forearm and elbow</source>
        <translation>الساعد والمرفق</translation>
    </message>
    <message>
        <source>Gluteal nerves</source>
        <translation>الأعصاب الألوية</translation>
    </message>
    <message>
        <source>Hand</source>
        <translation>اليد</translation>
    </message>
    <message>
        <source>Head and face</source>
        <translation>الرأس والوجه</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <translation>الورك والألية</translation>
    </message>
    <message>
        <source>Hypoglossal nerve</source>
        <translation>العصب تحت اللسان</translation>
    </message>
    <message>
        <source>Intercostal and subcostal nerves</source>
        <translation>الأعصاب الوربية وتحت الضلعي</translation>
    </message>
    <message>
        <source>Knee and lower leg</source>
        <translation>الركبة والساق</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>الطبقة</translation>
    </message>
    <message>
        <source>Long thoracic nerve</source>
        <translation>العصب الصدري الطويل</translation>
    </message>
    <message>
        <source>Low back</source>
        <translation>أسفل الظهر</translation>
    </message>
    <message>
        <source>Mandibular nerve</source>
        <translation>العصب الفكي السفلي</translation>
    </message>
    <message>
        <source>Median nerve</source>
        <translation>العصب المتوسط</translation>
    </message>
    <message>
        <source>Musculocutaneous nerve</source>
        <translation>العصب العضلي الجلدي</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>الرقبة</translation>
    </message>
    <message>
        <source>Nerve</source>
        <translation>العصب</translation>
    </message>
    <message>
        <source>Nerve root</source>
        <translation>الجذر العصبي</translation>
    </message>
    <message>
        <source>Obturator nerve</source>
        <translation>العصب السدادي</translation>
    </message>
    <message>
        <source>Pectoral nerves</source>
        <translation>الأعصاب الصدرية</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>الحوض</translation>
    </message>
    <message>
        <source>Phrenic nerve</source>
        <translation>العصب الحجابي</translation>
    </message>
    <message>
        <source>Pudendal nerve</source>
        <translation>العصب الفرجي</translation>
    </message>
    <message>
        <source>Radial nerve</source>
        <translation>العصب الكعبري</translation>
    </message>
    <message>
        <source>Sacral plexus</source>
        <translation>الضفيرة العجزية</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>الكتف</translation>
    </message>
    <message>
        <source>Suboccipital nerve</source>
        <translation>العصب تحت القذالي</translation>
    </message>
    <message>
        <source>Subscapular nerves</source>
        <translation>الأعصاب تحت الكتف</translation>
    </message>
    <message>
        <source>Suprascapular nerve</source>
        <translation>العصب فوق الكتف</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>الفخذ</translation>
    </message>
    <message>
        <source>Thoracodorsal nerve</source>
        <translation>العصب الصدري الظهري</translation>
    </message>
    <message>
        <source>Tibial nerve</source>
        <translation>العصب الظنبوبي</translation>
    </message>
    <message>
        <source>Ulnar nerve</source>
        <translation>العصب الزندي</translation>
    </message>
    <message>
        <source>Upper and middle back</source>
        <translation>أعلى الظهر ووسطه</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <translation>العضد</translation>
    </message>
    <message>
        <source>Ventral rami</source>
        <translation>الفروع البطنية</translation>
    </message>
    <message>
        <source>Works with or against</source>
        <translation>تعمل مع أو ضد</translation>
    </message>
</context>
<context>
    <name>suggestion</name>
    <message>
        <source>Pressing it brings back the pain the client knows</source>
        <translation>الضغط عليها يعيد الألم الذي يعرفه العميل</translation>
    </message>
    <message>
        <source>it can keep another spot going ({other}), so it goes first</source>
        <translation>يمكن أن تُبقي موضعًا آخر نشطًا ({other})، لذا تأتي أولًا</translation>
    </message>
    <message>
        <source>it often eases once its key is treated ({other}): look again after that</source>
        <translation>كثيرًا ما تخف بعد علاج مفتاحها ({other}): انظر من جديد بعد ذلك</translation>
    </message>
</context>
<context>
    <name>table</name>
    <message>
        <source>LEFT</source>
        <translation>اليسار</translation>
    </message>
    <message>
        <source>MIDLINE</source>
        <translation>الخط الأوسط</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>اليمين</translation>
    </message>
    <message>
        <source>autonomic</source>
        <translation>ذاتية</translation>
    </message>
    <message>
        <source>body</source>
        <translation>الجسم</translation>
    </message>
    <message>
        <source>choir_regions</source>
        <translation>مناطق_CHOIR</translation>
    </message>
    <message>
        <source>client_side</source>
        <translation>جهة_العميل</translation>
    </message>
    <message>
        <source>credit</source>
        <translation>المرجع</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>أساسية</translation>
    </message>
    <message>
        <source>female</source>
        <translation>أنثى</translation>
    </message>
    <message>
        <source>label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>latin</source>
        <translation>الاسم_اللاتيني</translation>
    </message>
    <message>
        <source>list</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>male</source>
        <translation>ذكر</translation>
    </message>
    <message>
        <source>may come from</source>
        <translation>قد يأتي من</translation>
    </message>
    <message>
        <source>muscle</source>
        <translation>عضلة</translation>
    </message>
    <message>
        <source>place_to_search</source>
        <translation>موضع_البحث</translation>
    </message>
    <message>
        <source>point</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>side_against_pain</source>
        <translation>الجهة_بالنسبة_إلى_الألم</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>امتداد</translation>
    </message>
    <message>
        <source>under the finger</source>
        <translation>تحت الإصبع</translation>
    </message>
    <message>
        <source>version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>where_it_hurts</source>
        <translation>أين_يؤلم</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>منطقة</translation>
    </message>
</context>
<context>
    <name>treatment</name>
    <message>
        <source>Discomfort while pressing {target} out of 10, never above {ceiling}; hold {hold} seconds, {times}.</source>
        <translation>الانزعاج أثناء الضغط {target} من 10، ولا يتجاوز {ceiling} أبدًا؛ اثبت {hold} ثانية، {times}.</translation>
    </message>
    <message>
        <source>No tools.</source>
        <translation>دون أدوات.</translation>
    </message>
    <message>
        <source>at most {count} times</source>
        <translation>عدد المرات الأقصى {count}</translation>
    </message>
    <message>
        <source>once</source>
        <translation>مرة واحدة</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>من {least} إلى {most}</translation>
    </message>
</context>
<context>
    <name>version</name>
    <message>
        <source>not yet clinically reviewed</source>
        <translation>لم تُراجع سريريًا بعد</translation>
    </message>
    <message>
        <source>{reviewed} of {count} points reviewed</source>
        <translation>روجعت {reviewed} من {count} نقطة</translation>
    </message>
</context>
<context>
    <name>visit</name>
    <message>
        <source>1 day</source>
        <translation>يوم واحد</translation>
    </message>
    <message>
        <source>2 days</source>
        <translation>يومان</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>أفضل</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Jaw habits</source>
        <translation>عادات الفك</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>الحمل</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>أطول</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <source>Not sore</source>
        <translation>بلا وجع</translation>
    </message>
    <message>
        <source>One or two points are enough for today: take one back before you choose another.</source>
        <translation>تكفي نقطة أو نقطتان لهذا اليوم: تراجع عن واحدة قبل أن تختار أخرى.</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>Shoes or bag</source>
        <translation>الأحذية أو الحقيبة</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>النوم</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>Stress</source>
        <translation>التوتر</translation>
    </message>
    <message>
        <source>Tender, not the pain you know</source>
        <translation>مؤلم عند اللمس، وليس الألم الذي تعرفه</translation>
    </message>
    <message>
        <source>The pain you know</source>
        <translation>الألم الذي تعرفه</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>أسوأ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>a little less</source>
        <translation>أقل قليلًا</translation>
    </message>
    <message>
        <source>aching</source>
        <translation>موجع</translation>
    </message>
    <message>
        <source>burning</source>
        <translation>حارق</translation>
    </message>
    <message>
        <source>clearly less</source>
        <translation>أقل بوضوح</translation>
    </message>
    <message>
        <source>cramping</source>
        <translation>كالتقلص</translation>
    </message>
    <message>
        <source>dull</source>
        <translation>كليل</translation>
    </message>
    <message>
        <source>free</source>
        <translation>حرّ</translation>
    </message>
    <message>
        <source>heavy</source>
        <translation>ثقيل</translation>
    </message>
    <message>
        <source>much less</source>
        <translation>أقل بكثير</translation>
    </message>
    <message>
        <source>numb</source>
        <translation>خدِر</translation>
    </message>
    <message>
        <source>pressing</source>
        <translation>ضاغط</translation>
    </message>
    <message>
        <source>shooting</source>
        <translation>خاطف</translation>
    </message>
    <message>
        <source>stabbing</source>
        <translation>طاعن</translation>
    </message>
    <message>
        <source>throbbing</source>
        <translation>نابض</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>مشدود</translation>
    </message>
    <message>
        <source>tingling</source>
        <translation>واخز</translation>
    </message>
</context>
<context>
    <name>visits</name>
    <message>
        <source>At the next visit: better</source>
        <translation>في الزيارة التالية: أفضل</translation>
    </message>
    <message>
        <source>At the next visit: change not said</source>
        <translation>في الزيارة التالية: لم يُذكر التغيّر</translation>
    </message>
    <message>
        <source>At the next visit: the same</source>
        <translation>في الزيارة التالية: كما هو</translation>
    </message>
    <message>
        <source>At the next visit: worse</source>
        <translation>في الزيارة التالية: أسوأ</translation>
    </message>
    <message>
        <source>No visit after this one yet.</source>
        <translation>لا زيارة بعد هذه حتى الآن.</translation>
    </message>
    <message>
        <source>as at first: {then}, now {now} of 10</source>
        <translation>كما في البداية: {then}، والآن {now} من 10</translation>
    </message>
    <message>
        <source>less than at first: {then}, now {now} of 10</source>
        <translation>أقل من البداية: {then}، والآن {now} من 10</translation>
    </message>
    <message>
        <source>more than at first: {then}, now {now} of 10</source>
        <translation>أكثر من البداية: {then}، والآن {now} من 10</translation>
    </message>
    <message>
        <source>new at the last visit</source>
        <translation>جديد في الزيارة الأخيرة</translation>
    </message>
    <message>
        <source>not drawn at the last visit</source>
        <translation>لم يُرسم في الزيارة الأخيرة</translation>
    </message>
    <message>
        <source>not rated often enough to compare</source>
        <translation>لم يُقدَّر مرات كافية للمقارنة</translation>
    </message>
    <message>
        <source>pressed once, {seconds} seconds</source>
        <translation>ضُغط مرة واحدة، {seconds} ثانية</translation>
    </message>
    <message>
        <source>pressed {count} times, {seconds} seconds in all</source>
        <translation>عدد مرات الضغط {count}، المجموع {seconds} ثانية</translation>
    </message>
    <message>
        <source>sore for {hours} hours</source>
        <translation>وجع لمدة {hours} ساعة</translation>
    </message>
</context>
<context>
    <name>writing</name>
    <message>
        <source>The disk is full: {file} was not written. Make room or choose another.</source>
        <translation>القرص ممتلئ: لم يُكتب {file}. أفسح مكانًا أو اختر غيره.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist: choose another one.</source>
        <translation>المجلد {folder} غير موجود: اختر غيره.</translation>
    </message>
    <message>
        <source>The folder {folder} may not be written to: choose another one.</source>
        <translation>لا يُسمح بالكتابة في المجلد {folder}: اختر غيره.</translation>
    </message>
    <message>
        <source>{file} could not be written: {reason}.</source>
        <translation>تعذرت كتابة {file}: {reason}.</translation>
    </message>
    <message>
        <source>{file} is a folder: choose another name.</source>
        <translation>{file} مجلد: اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>zones</name>
    <message>
        <source>autonomic</source>
        <translation>ذاتية</translation>
    </message>
    <message>
        <source>essential</source>
        <translation>أساسية</translation>
    </message>
    <message>
        <source>other effects</source>
        <translation>آثار أخرى</translation>
    </message>
    <message>
        <source>sometimes</source>
        <translation>أحيانًا</translation>
    </message>
    <message>
        <source>spillover</source>
        <translation>امتداد</translation>
    </message>
    <message>
        <source>usual area</source>
        <translation>المنطقة المعتادة</translation>
    </message>
</context>
</TS>
